import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** A moment at which what the public read of a document changed. */
export type Moment = {
  id: number;
  at: string;
  shown: boolean;
  who: string;
  fingerprint: string | null;
};

type Which = { payload: Payload; about: string; document: number | null };

/** The latest moments at which the public got something else of a document, newest first. */
export const listMoments = async ({
  payload,
  about,
  document,
  limit,
}: Which & { limit: number }): Promise<Moment[]> => {
  // "Is not distinct from" would find both, and find no index.
  const isIt = document === null ? sql`document is null` : sql`document = ${document}::numeric`;
  const { rows } = await payload.db.drizzle.execute<Moment>(sql`
    select id, at, shown, who, fingerprint
    from published_states
    where about = ${about} and ${isIt}
    order by at desc, id desc
    limit ${limit}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
};
