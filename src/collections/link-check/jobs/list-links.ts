import type { CollectionSlug, Payload } from 'payload';

import { pageOf } from '@/core/collection/page-of';
import { type Locale, locales } from '@/core/locales';
import { findLinks } from '@/editorial/links/find-links';
import { env } from '@/env';

/** A link out of a published document. */
export type FoundLink = {
  url: string;
  documentCollection: CollectionSlug;
  documentId: number;
  language: Locale;
  name: string;
};

type Row = Record<string, unknown> & { id: number };

/** Where links are the clinic's own words; the registries look after what papers say of themselves. */
const isRead = (slug: string): boolean => slug !== 'references' && slug !== 'media';

const atOnce = 50;

/** Every link to another site that patients can follow now, document by document and language by language. */
export const listLinks = async (payload: Payload): Promise<FoundLink[]> => {
  const found: FoundLink[] = [];
  const read = payload.config.collections.filter(
    (collection) => pageOf(collection) !== null && isRead(collection.slug),
  );
  for (const { slug, admin } of read)
    for (const locale of locales)
      for (let page = 1, isMore = true; isMore; page += 1) {
        const { docs, hasNextPage } = await payload.find({
          collection: slug,
          depth: 0,
          fallbackLocale: false,
          joins: false as never,
          limit: atOnce,
          locale,
          page,
          sort: 'id',
          where: { _status: { equals: 'published' } },
        });
        for (const document of docs as unknown as Row[]) {
          const { [admin.useAsTitle ?? 'id']: title } = document;
          const name = typeof title === 'string' ? title : `${slug} ${document.id}`;
          for (const url of findLinks({ document, origin: new URL(env.siteUrl).origin }))
            found.push({ url, documentCollection: slug, documentId: document.id, language: locale, name });
        }
        isMore = hasNextPage;
      }
  return found;
};
