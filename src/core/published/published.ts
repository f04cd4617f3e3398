import type { CollectionBeforeChangeHook, RequestContext } from 'payload';

import { inOwnLocale } from '../request/in-own-locale';
import { isDraftSave } from '../revalidation/draft-save';

/** What the public knew of a document before a change. */
export type Published = { id: number | string; slug?: string | null };

type Which = { collection: string; id: number | string; context: RequestContext };

const key = ({ collection, id }: Omit<Which, 'context'>): string => `published:${collection}:${id}`;

/**
 * Notes what the public knows of a document, while the database still holds it. The hooks after a
 * change are given the latest version, which may be a draft that nobody saw.
 */
export const rememberPublished: CollectionBeforeChangeHook<Published & { _status?: string }> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || originalDoc === undefined || isDraftSave({ collection: collection.slug, context }))
    return data;
  const which = key({ collection: collection.slug, id: originalDoc.id });
  // The latest version is the published one, so it is at hand already.
  if (originalDoc._status === 'published') {
    context[which] = originalDoc;
    return data;
  }
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { equals: originalDoc.id }, _status: { equals: 'published' } },
    depth: 0,
    draft: false,
    fallbackLocale: false,
    joins: false as never,
    limit: 1,
    pagination: false,
    req: inOwnLocale(req),
  });
  // The query above has put a copy in the place of the context that this hook was given.
  req.context[which] = docs[0] ?? null;
  return data;
};

/** What the public knew of a document before the running change, or null when it was not published. */
export const publishedBefore = ({ context, ...which }: Which): Published | null =>
  (context[key(which)] as Published | null | undefined) ?? null;
