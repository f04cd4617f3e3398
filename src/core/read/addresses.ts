import 'server-only';

import type { CollectionSlug } from 'payload';

import { hrefOf } from '../address/address';
import { pageOf } from '../collection/page-of';
import type { Locale } from '../locales';
import { readByIds } from './documents';
import { openPayload } from './payload';

export type Target = { collection: CollectionSlug; id: number };

const keyOf = ({ collection, id }: Target): string => `${collection}:${id}`;

/** Addresses of documents of any collection; unpublished ones and those without a page have none. */
export const readAddresses = async ({
  targets,
  locale,
}: {
  targets: Target[];
  locale: Locale;
}): Promise<(target: Target) => string | null> => {
  const payload = await openPayload();
  const found = new Map<string, string>();
  const collections = [...new Set(targets.map(({ collection }) => collection))];
  await Promise.all(
    collections.map(async (collection) => {
      const page = pageOf(payload.collections[collection].config);
      if (page === null) return;
      const ids = targets.filter((target) => target.collection === collection).map(({ id }) => id);
      for (const document of await readByIds({ collection, locale, ids })) {
        const href = hrefOf({ page, document: document, locale });
        if (href !== null) found.set(keyOf({ collection, id: document.id }), href);
      }
    }),
  );
  return (target) => found.get(keyOf(target)) ?? null;
};
