import 'server-only';

import type { CollectionSlug } from 'payload';

import { pageOf } from '../collection/page-of';
import { openPayload } from './payload';
import { idsOf } from './relation';

type Row = { id: number; updatedAt: string } & Record<string, unknown>;

export type LastChanges = {
  /** When a document that stands on the page of this one last changed, or null when there is none. */
  around: (document: { collection: CollectionSlug; id: number }) => string | null;
  /** When anything on the list page at this path last changed, or null. */
  onList: (path: string) => string | null;
};

const keyOf = ({ collection, id }: { collection: string; id: number }): string => `${collection}:${id}`;

const keepLatest = (dates: Map<string, string>, key: string, date: string): void => {
  const known = dates.get(key);
  if (known === undefined || known < date) dates.set(key, date);
};

/** When the public last got something new on each page, apart from what the document of the page itself says. */
export const readLastChanges = async (): Promise<LastChanges> => {
  const payload = await openPayload();
  const published = { depth: 0, overrideAccess: false, pagination: false, joins: false as never } as const;
  const around = new Map<string, string>();
  const lists = new Map<string, string>();
  const pages = payload.config.collections.flatMap(({ slug, custom }) => {
    const page = pageOf({ custom });
    return page === null ? [] : [{ slug, page }];
  });
  await Promise.all(
    pages.map(async ({ slug, page }) => {
      const newest = await payload.find({
        ...published,
        collection: slug,
        limit: 1,
        sort: '-updatedAt',
        select: { updatedAt: true } as never,
      });
      for (const { updatedAt } of newest.docs as unknown as Row[]) keepLatest(lists, page.path, updatedAt);
      for (const { collection, field } of page.shows ?? []) {
        const { docs } = await payload.find({
          ...published,
          collection,
          select: { updatedAt: true, [field]: true } as never,
        });
        for (const row of docs as unknown as Row[])
          for (const id of idsOf([row[field]].flat() as Parameters<typeof idsOf>[0]))
            keepLatest(around, keyOf({ collection: slug, id }), row.updatedAt);
      }
    }),
  );
  return {
    around: (document) => around.get(keyOf(document)) ?? null,
    onList: (path) => lists.get(path) ?? null,
  };
};
