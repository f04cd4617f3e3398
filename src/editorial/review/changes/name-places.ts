import type { CollectionSlug, PayloadRequest } from 'payload';

import { inOwnLocale } from '@/core/request/in-own-locale';

import { placeOf, placesIn } from './words';

type Wanted = { collection: string; ids: number[]; req: PayloadRequest };

const readNames = async ({ collection, ids, req }: Wanted): Promise<[string, string][]> => {
  const known = req.payload.config.collections.find(({ slug }) => slug === collection);
  if (known === undefined) return [];
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    depth: 0,
    draft: true,
    joins: false as never,
    pagination: false,
    req: inOwnLocale(req),
  });
  const title = known.admin.useAsTitle ?? 'id';
  return (docs as unknown as Record<string, unknown>[]).map((document) => [
    placeOf({ collection, id: document.id }),
    `“${String(document[title])}”`,
  ]);
};

/** Reads the names of all documents that texts stand in for. Returns how to put them into a text. */
export const readPlaceNames = async ({
  texts,
  req,
}: {
  texts: string[];
  req: PayloadRequest;
}): Promise<(text: string) => string> => {
  const wanted = new Map<string, Set<number>>();
  for (const { collection, id } of texts.flatMap(placesIn))
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id));
  const names: [string, string][] = [];
  for (const [collection, ids] of wanted) names.push(...(await readNames({ collection, ids: [...ids], req })));
  return (text) => names.reduce((now, [place, name]) => now.replaceAll(place, name), text);
};
