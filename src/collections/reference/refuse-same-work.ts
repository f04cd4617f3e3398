import { type CollectionBeforeChangeHook, ValidationError } from 'payload';

import { isSameWork, workKey } from '@/citations/duplicates';
import type { Reference } from '@/payload-types';

import { type ReferenceData, toCslJson } from './csl';

/** More papers of one first author in one year than any clinic cites. */
const mostAlike = 100;

/**
 * Refuses to publish a paper that is there already, entered once more without its identifiers. Drafts may be, and what
 * is public already may still be marked as retracted.
 */
export const refuseSameWork: CollectionBeforeChangeHook<Reference> = async ({ data, operation, originalDoc, req }) => {
  const reference = { ...originalDoc, ...data };
  const first = reference.authors?.[0];
  const firstAuthor = first?.family ?? first?.literal;
  if (reference._status !== 'published' || !firstAuthor || !reference.year) return data;
  const item = toCslJson(reference as ReferenceData);
  const isPublic = originalDoc?._status === 'published';
  if (isPublic && workKey(toCslJson(originalDoc)) === workKey(item)) return data;
  const { docs } = await req.payload.find({
    collection: 'references',
    where: {
      and: [
        { year: { equals: reference.year } },
        { firstAuthor: { like: firstAuthor } },
        { _status: { equals: 'published' } },
        ...(operation === 'update' ? [{ id: { not_equals: originalDoc?.id } }] : []),
      ],
    },
    depth: 0,
    limit: mostAlike,
    joins: false,
    req,
  });
  const same = docs.find((other) => isSameWork(item, toCslJson(other)));
  if (same === undefined) return data;
  throw new ValidationError({
    collection: 'references',
    errors: [
      {
        path: 'title',
        message: `This is reference ${String(same.id)}, “${same.title}”, once more. Cite that one. If they are two papers, give both their DOI or PMID.`,
      },
    ],
    req,
  });
};
