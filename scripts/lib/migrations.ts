import { readdirSync } from 'node:fs';

import type pg from 'pg';

import { withClient } from './database';
import { unlessCode } from './node-error';
import { migrationsDir } from './paths';
import { programArgs } from './program-args';
import { runStep } from './step';
import { UserError } from './user-error';

// Any number will do, as long as every migrating process uses the same one.
const lockNumber = 4_617_331;

/** Names of the migrations in this version, in order. */
export const listMigrations = (): string[] =>
  (unlessCode(['ENOENT'], () => readdirSync(migrationsDir)) ?? [])
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

/** Names of the migrations that a database already has. */
export const readAppliedMigrations = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('public.payload_migrations') is not null as present",
  );
  if (rows[0]?.present !== true) return [];
  const applied = await client.query<{ name: string }>('select name from public.payload_migrations order by id');
  return applied.rows.map(({ name }) => name);
};

const findPending = async ({ client, wanted }: { client: pg.Client; wanted: readonly string[] }): Promise<string[]> => {
  const applied = new Set(await readAppliedMigrations(client));
  return wanted.filter((name) => !applied.has(name));
};

/**
 * Brings a database up to this version, one process at a time; cheap when it already is.
 * @param only stops at an older version, which has just these migrations.
 * @returns how many migrations were missing.
 */
export const migrate = ({ databaseUrl, only }: { databaseUrl: string; only?: readonly string[] }): Promise<number> =>
  withClient(databaseUrl, async (client) => {
    const wanted = only ?? listMigrations();
    if ((await findPending({ client, wanted })).length === 0) return 0;
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    const pending = await findPending({ client, wanted });
    if (pending.length === 0) return 0;
    await runStep({
      title: `Migrating the database (${String(pending.length)} to go)`,
      done: 'Migrated the database',
      args: programArgs('scripts/lib/programs/apply-migrations.ts', ...(only === undefined ? [] : [only.join(',')])),
      env: { DATABASE_URL: databaseUrl },
    });
    const left = await findPending({ client, wanted });
    if (left.length > 0)
      throw new UserError(
        `These migrations did not get into the database: ${left.join(', ')}. Run the same command again.`,
      );
    return pending.length;
  });
