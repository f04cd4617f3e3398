import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';

import { isSignedIn } from '../access/roles';
import type { DependantName } from './describe-dependant';
import { findUsers } from './find-users';

export type WhereUsed = { documents: (DependantName & { href: string })[] };

/** Where the admin opens a document or a page of settings. */
const hrefOf = ({ collection, id, kind }: DependantName, req: PayloadRequest): string => {
  const { admin } = req.payload.config.routes;
  return kind === 'Settings' ? `${admin}/globals/${collection}` : `${admin}/collections/${collection}/${id}`;
};

/** `GET /api/:collection/:id/where-used`: every document that uses one, for people with an account. */
export const whereUsedEndpoint = (slug: string): Endpoint => ({
  path: '/:id/where-used',
  method: 'get',
  handler: async (req) => {
    if (!isSignedIn(req)) throw new Forbidden(req.t);
    const collection = req.payload.config.collections.find((own) => own.slug === slug);
    const id = Number(req.routeParams?.['id']);
    if (!collection || !Number.isSafeInteger(id)) throw new NotFound(req.t);
    const documents = await findUsers({ req, collection, id });
    return Response.json({
      documents: documents.map((document) => ({ ...document, href: hrefOf(document, req) })),
    } satisfies WhereUsed);
  },
});
