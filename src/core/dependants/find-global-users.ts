import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

import { relationsOf } from '../revalidation/relations';
import type { DependantName } from './describe-dependant';

type Target = { req: PayloadRequest; collection: SanitizedCollectionConfig; id: number };

/** The settings that point at a document, such as the logo of the site. */
export const findGlobalUsers = async ({ req, collection, id }: Target): Promise<DependantName[]> => {
  const found: DependantName[] = [];
  for (const { slug, fields, label } of req.payload.config.globals) {
    const document = await req.payload.findGlobal({ slug, depth: 0, req });
    const relations = relationsOf({ fields, document: document as unknown as Record<string, unknown> });
    if (!relations.some((relation) => relation.to === collection.slug && relation.id === id)) continue;
    const title = typeof label === 'string' ? label : slug;
    found.push({ collection: slug, kind: 'Settings', id: 0, title, published: true, draft: false });
  }
  return found;
};
