import type { CollectionSlug, Payload } from 'payload';

import type { Lookup } from '@/core/fixtures/fixture';
import { batches } from '@/demo/collections';
import { createDirectory } from '@/demo/lookup';
import { createDocument } from '@/demo/write';

export type Wanted = Partial<Record<CollectionSlug, string[]>>;

/**
 * Writes some documents of the demo, by collection and key, in the order in which the demo is written.
 * Links to documents that were not asked for are left out. Returns how to find the id of each.
 */
export const writeDemoDocuments = async ({
  payload,
  wanted,
}: {
  payload: Payload;
  wanted: Wanted;
}): Promise<Lookup> => {
  const items = batches.flatMap((batch) => batch.items);
  const directory = createDirectory(items);
  const chosen = items.filter(({ collection, key }) => wanted[collection]?.includes(key));
  const count = Object.values(wanted).flat().length;
  if (chosen.length !== count) throw new Error(`The demo has ${chosen.length} of the ${count} documents asked for.`);
  for (const item of chosen) await createDocument({ payload, directory, item });
  return directory.idOf;
};

/** Everybody who stands behind a page or a rating of the demo. */
export const demoPeople = [
  'demo-author-rivera',
  'demo-reviewer-osei',
  'demo-reviewer-lindqvist',
  'demo-assessor-novak',
];
