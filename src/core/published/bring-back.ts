import { type Endpoint, Forbidden, NotFound, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';

import { isSignedIn } from '../access/roles';
import { findLastLive, type LastLive } from './last-live';

const targetOf = (req: PayloadRequest, slug: string): { collection: SanitizedCollectionConfig; id: number } => {
  const collection = req.payload.config.collections.find((own) => own.slug === slug);
  const id = Number(req.routeParams?.id);
  if (!collection || !Number.isSafeInteger(id)) throw new NotFound(req.t);
  return { collection, id };
};

const look = async (req: PayloadRequest, slug: string): Promise<Response> => {
  if (!isSignedIn(req)) throw new Forbidden(req.t);
  const found = await findLastLive({ req, ...targetOf(req, slug) });
  return Response.json(found satisfies LastLive);
};

/** Restoring asks who may publish, and goes through every rule that publishing has to pass. */
const bringBack = async (req: PayloadRequest, slug: string): Promise<Response> => {
  if (!isSignedIn(req)) throw new Forbidden(req.t);
  const { collection, id } = targetOf(req, slug);
  const access = await collection.access.update({ req, id, data: { _status: 'published' } });
  if (access !== true) throw new Forbidden(req.t);
  const found = await findLastLive({ req, collection, id });
  if ('obstacle' in found) return Response.json({ errors: [{ message: found.obstacle }] }, { status: 409 });
  const doc = await req.payload.restoreVersion({
    collection: collection.slug,
    id: String(found.version),
    depth: 0,
    overrideAccess: false,
    req,
  });
  return Response.json({ doc, message: 'Patients read it again.' });
};

/**
 * `GET /api/:collection/:id/last-live` says which version patients read until the document was unpublished, or why it
 * cannot come back with one click; `POST /api/:collection/:id/bring-back` publishes that version. 409 with the reason
 * where something stands in the way.
 */
export const bringBackEndpoints = (slug: string): Endpoint[] => [
  { path: '/:id/last-live', method: 'get', handler: (req) => look(req, slug) },
  { path: '/:id/bring-back', method: 'post', handler: (req) => bringBack(req, slug) },
];
