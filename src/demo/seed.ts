import type { Payload } from 'payload';

import { settleLater } from '@/core/later/later';
import { recountFindings } from '@/editorial/dashboard/recount';

import { createAccounts } from './accounts';
import { batches, type Item } from './collections';
import { writeGlobals } from './globals';
import { createDirectory } from './lookup';
import { askForReview, linkReviewer } from './reviews';
import { completeLinks, createDocument, writeSpanish } from './write';

export type SeedProgress = { done: number; total: number; label: string };

type Options = { payload: Payload; password: string; onProgress?: (progress: SeedProgress) => void };

/** How many documents are made at once; more than this wait for the database anyway. */
const width = 4;

const createAll = async (items: Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const waiting = items.values();
  const take = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: width }, take));
};

/**
 * Writes the demo into a database that has none of it: accounts, every fixture, the settings.
 * Documents come in the order of {@link batches}; links to later ones are added when all are there.
 * @throws Error naming the fixture that was refused and why.
 */
export const seedDemo = async ({ payload, password, onProgress = () => undefined }: Options): Promise<void> => {
  const items = batches.flatMap((batch) => batch.items);
  const directory = createDirectory(items);
  const unfinished: { item: Item; fields: string[] }[] = [];
  let done = 0;
  const finish = (label: string): void => {
    done += 1;
    onProgress({ done, total: batches.length + 5, label });
  };

  await createAccounts({ payload, password });
  finish('Accounts');
  for (const batch of batches) {
    await createAll(batch.items, async (item) => {
      const fields = await createDocument({ payload, directory, item });
      if (fields.length > 0) unfinished.push({ item, fields });
    });
    finish(`${batch.label} (${batch.items.length})`);
  }
  // One after the other: documents that point at each other lock each other's rows when they are changed.
  for (const entry of unfinished) await completeLinks({ payload, directory, ...entry });
  finish('Links between documents');
  for (const item of items) await writeSpanish({ payload, directory, item });
  finish('Spanish text');
  await linkReviewer({ payload, idOf: directory.idOf });
  await askForReview({ payload, directory });
  await writeGlobals({ payload, idOf: directory.idOf });
  finish('Site settings');
  await settleLater();
  await recountFindings(payload);
  finish('Counts of findings');
};
