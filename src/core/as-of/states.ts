import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

type Data = Record<string, unknown>;

/** What the public read of a document from a moment on; all of it, in all languages. */
export type PastState = {
  /** Number of the entry in the record. */
  id: number;
  about: string;
  document: number | null;
  from: string;
  content: Data;
  fingerprint: string;
  version: string | null;
  who: string;
};

type Row = {
  id: number;
  about: string;
  document: string | null;
  at: string;
  content: Data;
  fingerprint: string;
  version: string | null;
  who: string;
};

type Query = {
  payload: Payload;
  about: string;
  at: Date;
  /** Only these documents. */
  ids?: (number | string)[];
  /** Only documents whose field held this value then, alone or in a list. */
  holds?: { field: string; value: unknown };
};

const toState = ({ at, document, ...row }: Row): PastState => ({
  ...row,
  document: document === null ? null : Number(document),
  from: new Date(at).toISOString(),
});

const listOf = (ids: (number | string)[]) =>
  sql.join(
    ids.map((id) => sql`${Number(id)}`),
    sql`, `,
  );

/**
 * The documents of a collection, or the one state of a global, as the public read them at a moment: of each the last
 * state up to then, unless that says it was gone. One walk along the index over collection, document and moment.
 */
export const findStates = async ({ payload, about, at, ids, holds }: Query): Promise<PastState[]> => {
  if (ids?.length === 0) return [];
  const among = ids ? sql`and document in (${listOf(ids)})` : sql``;
  const holding = holds ? sql`and content -> ${holds.field} @> ${JSON.stringify(holds.value)}::jsonb` : sql``;
  const { rows } = await payload.db.drizzle.execute<Row>(sql`
    select id, about, document, at, content, fingerprint, version, who
    from (
      select distinct on (document) *
      from published_states
      where about = ${about} and at <= ${at.toISOString()}::timestamptz ${among}
      order by document, at desc, id desc
    ) as latest
    where shown ${holding}
    order by document`);
  return rows.map(toState);
};
