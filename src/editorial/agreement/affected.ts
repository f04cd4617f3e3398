import { sql } from '@payloadcms/db-postgres';
import type { CollectionSlug, Payload } from 'payload';

import { locales } from '@/core/locales';

import { findDisagreements } from '../claims/across/disagreements';
import { contradictionAcross } from '../claims/page/contradiction-rule';
import { type Member, readCircles } from './circles';
import { type Data, type NamedCollection, pagesIn } from './read-pages';
import { saysTheSame } from './same';
import { anyCentre, tellAll } from './standing';

type Affected = { slug: CollectionSlug; id: number };

const keyOf = (slug: string, id: number): string => `${slug} ${id}`;

/** The documents in whose counts some contradiction stands. */
const readContradicting = async (payload: Payload): Promise<Set<string>> => {
  const { rows } = await payload.db.drizzle.execute<{ slug: string; id: string }>(sql`
    select distinct document_collection as slug, document_id as id from finding_counts
    where category = ${contradictionAcross.category}`);
  return new Set(rows.map(({ slug, id }) => keyOf(slug, Number(id))));
};

/**
 * The documents that contradict another one, or did when they were counted last: what to look at again after it was
 * changed. `shapes` are the document now and before, whose links and words may differ.
 */
export const findAffected = async ({
  payload,
  collection,
  id,
  shapes,
}: {
  payload: Payload;
  collection: NamedCollection;
  id: number;
  shapes: Data[];
}): Promise<Affected[]> => {
  const speaking = shapes.filter((document) => tellAll({ collection, document, centre: anyCentre }).length > 0);
  if (speaking.length === 0) return [];
  const { collections } = payload.config;
  const [one, other] = shapes;
  const isSame = one && other && saysTheSame({ collection, collections, one, other, choices: 'compared' });
  // What was only drafted before may now be said to patients.
  if (isSame && one._status === other._status) return [];
  const contradicting = await readContradicting(payload);
  const found = new Map<string, Affected>();
  for (const document of speaking)
    for (const locale of locales)
      for (const { own, others } of await readCircles({
        ...{ collection, id, document },
        collections,
        readPages: pagesIn({ req: { payload }, locale }),
      })) {
        const told = tellAll({ collection, document, centre: own });
        const disagrees = ({ collection: other, centre, published, newest }: Member): boolean =>
          [published, newest].some(
            (shape) =>
              shape !== null &&
              findDisagreements({ own: tellAll({ collection: other, document: shape, centre }), others: told }).length >
                0,
          );
        for (const other of others) {
          const key = keyOf(other.collection.slug, other.id);
          if (!found.has(key) && (contradicting.has(key) || disagrees(other)))
            found.set(key, { slug: other.collection.slug as CollectionSlug, id: other.id });
        }
      }
  return [...found.values()];
};
