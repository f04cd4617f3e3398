import type { Payload } from 'payload';

import type { AskLink } from '@/editorial/links/ask-link';
import { judgeLink, type LinkRecord } from '@/editorial/links/judge-link';

import { type FoundLink, listLinks } from './list-links';

type Stored = FoundLink & LinkRecord & { id: number };

export type Outcome = { checked: number; broken: number };

type Args = {
  payload: Payload;
  ask: AskLink;
  now: () => Date;
  /** Milliseconds between two questions; nobody is asked in a hurry. */
  gap: number;
};

const isSame = (one: FoundLink, other: FoundLink): boolean =>
  one.url === other.url &&
  one.documentCollection === other.documentCollection &&
  one.documentId === other.documentId &&
  one.language === other.language;

/** Past the hooks: what a check notes is no work of a person, and no page shows it. */
const save = async ({ payload, before, data }: { payload: Payload; before: Stored | undefined; data: object }) => {
  const common = { collection: 'link-checks' as const, data: data as Record<string, unknown>, returning: false };
  if (before === undefined) await payload.db.create(common);
  else await payload.db.updateOne({ ...common, id: before.id });
};

/** Asks for every address once, notes the answer with each document that leads there, and forgets links that are gone. */
export const checkAllLinks = async ({ payload, ask, now, gap }: Args): Promise<Outcome> => {
  const links = await listLinks(payload);
  const { docs } = await payload.find({ collection: 'link-checks', depth: 0, pagination: false });
  const stored = docs as unknown as Stored[];
  const addresses = [...new Set(links.map(({ url }) => url))];
  const outcome: Outcome = { checked: 0, broken: 0 };
  for (const url of addresses) {
    if (outcome.checked > 0) await new Promise((resolve) => setTimeout(resolve, gap));
    const answer = await ask(url);
    outcome.checked += 1;
    for (const link of links.filter((one) => one.url === url)) {
      const before = stored.find((one) => isSame(one, link));
      const record = judgeLink({ before: before ?? null, answer, now: now() });
      if (record.state === 'broken') outcome.broken += 1;
      await save({ payload, before, data: { ...link, ...record, checkedOn: now().toISOString() } });
    }
  }
  const gone = stored.filter((one) => !links.some((link) => isSame(one, link))).map(({ id }) => id);
  if (gone.length > 0) await payload.db.deleteMany({ collection: 'link-checks', where: { id: { in: gone } } });
  return outcome;
};
