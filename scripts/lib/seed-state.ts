import type pg from 'pg';

import { isDatabaseEmpty } from './tables';

/**
 * `empty`: nothing in the database. `seeded`: the demo is in. `unfinished`: a seed was killed half way.
 * `used`: somebody else's content.
 */
export type SeedState = 'empty' | 'seeded' | 'unfinished' | 'used';

/** Looks into the database's own record of seeding, which a kill cannot leave out of step with the content. */
export const readSeedState = async (client: pg.Client): Promise<SeedState> => {
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('enthesis.seed_run') is not null as present",
  );
  if (rows[0]?.present === true) {
    const runs = await client.query<{ finished: boolean }>(
      'select finished_at is not null as finished from enthesis.seed_run',
    );
    const run = runs.rows[0];
    if (run !== undefined) return run.finished ? 'seeded' : 'unfinished';
  }
  return (await isDatabaseEmpty(client)) ? 'empty' : 'used';
};

/** Notes that a seed has begun. Kept out of the schema `public`, which belongs to the migrations. */
export const markSeedBegun = async (client: pg.Client): Promise<void> => {
  await client.query(`
    create schema if not exists enthesis;
    create table if not exists enthesis.seed_run (started_at timestamptz not null default now(), finished_at timestamptz);
    delete from enthesis.seed_run;
    insert into enthesis.seed_run default values`);
};

export const markSeedFinished = async (client: pg.Client): Promise<void> => {
  await client.query('update enthesis.seed_run set finished_at = now()');
};
