import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { emptyDatabase } from '../tables';
import type { Manifest } from './manifest';

type ForeignKey = { table: string; name: string; definition: string };

const listForeignKeys = async (client: pg.Client): Promise<ForeignKey[]> => {
  const { rows } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  return rows;
};

/**
 * Replaces all content with that of a dump, in one transaction: either everything is in afterwards or nothing has
 * changed. Foreign keys are taken off and put back, which checks every row and needs no superuser, and triggers
 * rest, since the dump holds what they made.
 */
export const loadTables = async ({
  client,
  folder,
  manifest,
}: {
  client: pg.Client;
  folder: string;
  manifest: Manifest;
}): Promise<void> => {
  await client.query('begin');
  try {
    const foreignKeys = await listForeignKeys(client);
    for (const { table, name } of foreignKeys)
      await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
    await emptyDatabase(client);
    for (const { name, columns } of manifest.tables) {
      const table = `public.${pg.escapeIdentifier(name)}`;
      await client.query(`alter table ${table} disable trigger user`);
      const target = client.query(
        copyFrom(`copy ${table} (${columns.map(pg.escapeIdentifier).join(', ')}) from stdin`),
      );
      await pipeline(createReadStream(join(folder, `${name}.copy`)), target);
      await client.query(`alter table ${table} enable trigger user`);
    }
    for (const { table, name, definition } of foreignKeys) {
      await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
    }
    for (const { name, lastValue, isCalled } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2::bigint, $3)', [
        `public.${pg.escapeIdentifier(name)}`,
        lastValue,
        isCalled,
      ]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};
