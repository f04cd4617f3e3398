import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import { readAppliedMigrations } from '../migrations';
import { listTables } from '../tables';
import type { Manifest } from './manifest';

/** Columns that are written, not computed by the database. */
const listColumns = async ({ client, table }: { client: pg.Client; table: string }): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
};

const readSequences = async (client: pg.Client): Promise<Manifest['sequences']> => {
  const { rows } = await client.query<{ name: string }>(
    "select sequencename as name from pg_sequences where schemaname = 'public' order by 1",
  );
  const sequences: Manifest['sequences'] = [];
  for (const { name } of rows) {
    const state = await client.query<{ lastValue: string; isCalled: boolean }>(
      `select last_value::text as "lastValue", is_called as "isCalled" from public.${pg.escapeIdentifier(name)}`,
    );
    sequences.push({ name, lastValue: state.rows[0]?.lastValue ?? '1', isCalled: state.rows[0]?.isCalled ?? false });
  }
  return sequences;
};

/**
 * Writes every table of the application into `folder`, one file each, as of one moment: the site may go on
 * being edited meanwhile. Works over any connection, so a database far away needs no program of its own here.
 */
export const dumpTables = async ({
  client,
  folder,
}: {
  client: pg.Client;
  folder: string;
}): Promise<Omit<Manifest, 'format' | 'createdAt' | 'hasMedia'>> => {
  await client.query('begin isolation level repeatable read read only');
  const tables: Manifest['tables'] = [];
  for (const { name, quoted } of await listTables(client)) {
    const columns = await listColumns({ client, table: quoted });
    const source = client.query(copyTo(`copy ${quoted} (${columns.map(pg.escapeIdentifier).join(', ')}) to stdout`));
    await pipeline(source, createWriteStream(join(folder, `${name}.copy`)));
    tables.push({ name, columns, rows: source.rowCount });
  }
  const sequences = await readSequences(client);
  const migrations = await readAppliedMigrations(client);
  await client.query('commit');
  return { migrations, tables, sequences };
};
