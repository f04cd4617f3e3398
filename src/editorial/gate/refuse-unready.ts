import type { CollectionBeforeChangeHook } from 'payload';

import { isDraftSave } from '@/core/revalidation/draft-save';

import { findMissing } from './find-missing';
import { PublishRefusedError } from './refused-error';

type Stored = Record<string, unknown> & { id: number };

/** Refuses to publish what is not ready, with one list of what is missing. Programs are trusted; drafts always save. */
export const refuseUnready: CollectionBeforeChangeHook<Stored> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // A copy is given the document it was made from.
  const saved = operation === 'create' ? null : (originalDoc ?? null);
  const document = { ...saved, ...data };
  if (!req.user || document._status !== 'published' || isDraftSave({ collection: collection.slug, context }))
    return data;
  const missing = await findMissing({ collection, document, saved, req });
  if (missing.length > 0)
    throw new PublishRefusedError({ collection: collection.slug, id: saved?.id ?? null, missing });
  return data;
};
