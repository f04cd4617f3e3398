import 'server-only';

import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload';

import { defaultLocale, type Locale } from '../locales';
import { openPayload } from './payload';
import type { HeldLink } from './preview-link';

type Args<S extends CollectionSlug> = {
  documents: DataFromCollectionSlug<S>[];
  link: HeldLink | null;
  query: { collection: S; locale: Locale; where?: Where };
};

/**
 * Puts the draft that a preview link opens among documents as the public sees them: in the place of its published
 * version, or after the others where there is none. Every other document stays as it is.
 */
export const withSharedDraft = async <S extends CollectionSlug>({
  documents,
  link,
  query: { collection, locale, where },
}: Args<S>): Promise<DataFromCollectionSlug<S>[]> => {
  if (link?.state !== 'open' || link.collection !== collection) return documents;
  const payload = await openPayload();
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    fallbackLocale: defaultLocale,
    joins: false as never,
    limit: 1,
    locale,
    // The link stands for the right to read this one document.
    where: { and: [{ id: { equals: link.documentId } }, ...(where ? [where] : [])] },
  });
  const [draft] = docs;
  if (draft === undefined) return documents;
  return documents.some(({ id }) => id === draft.id)
    ? documents.map((document) => (document.id === draft.id ? draft : document))
    : [...documents, draft];
};
