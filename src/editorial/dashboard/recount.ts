import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload, SanitizedCollectionConfig } from 'payload';

import { pageOf } from '@/core/collection/page-of';
import { isServer } from '@/core/later/server';
import { locales } from '@/core/locales';

import { makesClaims } from '../claims/claims-of';
import { checkerEdition } from '../claims/edition';
import { countDocument } from './count-document';
import { tableOf } from './governed';

/** Documents that were never counted, were saved since, or were counted with other rules; all in one statement. */
const findUncounted = async ({
  payload,
  collection,
}: {
  payload: Payload;
  collection: SanitizedCollectionConfig;
}): Promise<number[]> => {
  const table = tableOf(payload, collection.slug);
  const versions = tableOf(payload, `_${collection.slug}${payload.db.versionsSuffix}`);
  const { rows } = await payload.db.pool.query<{ id: number }>(
    `select document.id from "${table}" as document
     where (
       select count(distinct language) from finding_counts as counted
       where document_collection = $1 and document_id = document.id and checker = $2
         and counted.updated_at >= greatest(
           document.updated_at, (select max(updated_at) from "${versions}" where parent_id = document.id))
     ) < $3
     order by 1`,
    [collection.slug, checkerEdition(), locales.length],
  );
  return rows.map(({ id }) => id);
};

type Uncounted = { collection: SanitizedCollectionConfig; id: number };

const findAllUncounted = async (payload: Payload): Promise<Uncounted[]> => {
  const found: Uncounted[] = [];
  for (const collection of payload.config.collections)
    if (pageOf(collection) !== null && makesClaims(collection))
      for (const id of await findUncounted({ payload, collection })) found.push({ collection, id });
  return found;
};

const tellEvery = 10_000;

/**
 * Counts the findings of every document whose counts are not those of its text and of the checker: at the first start
 * with content from before, after an update with new rules, and after a process was killed. Visitors come first: it rests
 * as long as it works. Returns how many documents it counted; one that fails is logged and holds up no other.
 */
export const recountFindings = async (payload: Payload): Promise<number> => {
  const { logger } = payload;
  const uncounted = await findAllUncounted(payload);
  let [done, told] = [0, Date.now()];
  for (const { collection, id } of uncounted) {
    const begun = Date.now();
    try {
      await countDocument({ payload, collection, id });
      done += 1;
    } catch (error) {
      logger.error({ err: error }, `The findings of ${collection.slug} ${id} could not be counted.`);
    }
    if (isServer()) await sleep(Date.now() - begun);
    if (Date.now() - told < tellEvery) continue;
    told = Date.now();
    logger.info(`Counting findings for the overview: ${done} of ${uncounted.length} documents.`);
  }
  if (done > 0) logger.info(`Counted the findings of ${done} documents for the overview.`);
  return done;
};

/** Any number that nothing else locks in this database. */
const lock = 4_817_002;

/** Of several processes that start at once, one counts. */
const recountAlone = async (payload: Payload): Promise<void> => {
  const client = await payload.db.pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lock]);
    if (rows[0]?.mine === true) await recountFindings(payload);
  } finally {
    // The lock ends with its connection.
    client.release(true);
  }
};

/** When the site starts, counts beside its work what is not counted. */
export const recountAtStart = (payload: Payload): void => {
  if (!isServer()) return;
  recountAlone(payload).catch((error: unknown) => {
    payload.logger.error({ err: error }, 'The findings for the overview could not be counted.');
  });
};
