import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { appendOnlyTables } from '@/core/history/append-only.sql';
import { env } from '@/env';

import { createClinic } from '../../../tests/support/clinics';
import { runStatements, withDatabase } from '../../../tests/support/databases';
import { withClient } from '../database';
import { runBackup } from './backup';
import { dumpTables } from './dump';
import { loadTables } from './load';
import { runRestore } from './restore';

const dataDir = mkdtempSync(join(tmpdir(), 'enthesis-backup-'));
const file = join(dataDir, 'backup.tar.gz');
const empty = 'enthesis_restored';
const serverUrl = withDatabase({ url: env.databaseUrl, database: 'postgres' });

type Row = Record<string, unknown>;
type History = Record<(typeof appendOnlyTables)[number], Row[]>;

const readRecord = async (client: pg.Client): Promise<History> => ({
  audit_events: (await client.query<Row>('select * from audit_events order by id')).rows,
  published_states: (await client.query<Row>('select * from published_states order by id')).rows,
});

/** The record is only added to, and a new line gets a number of its own. */
const expectGuarded = async (client: pg.Client): Promise<void> => {
  for (const table of appendOnlyTables)
    for (const statement of [`update ${table} set who = 'Me'`, `delete from ${table}`, `truncate ${table}`])
      await expect(client.query(statement), statement).rejects.toThrow('The history is only added to');
  const { rows } = await client.query<{ resting: string }>(
    "select count(*) as resting from pg_trigger where tgenabled <> 'O'",
  );
  expect(rows[0]?.resting).toBe('0');
};

const expectGoesOn = async (client: pg.Client): Promise<void> => {
  const line = "insert into audit_events (at, action, who, about) values (now(), 'changed', 'Test', 'clinics')";
  await expect(client.query(line)).resolves.toMatchObject({ rowCount: 1 });
};

let saved: History;

beforeAll(async () => {
  await createClinic('kept');
  saved = await withClient(env.databaseUrl, readRecord);
  await runBackup({ env, dataDir, file });
});

afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await runStatements({ url: serverUrl, statements: [`drop database if exists ${empty} with (force)`] });
});

it('puts the history back over another one, and guards it again', async () => {
  expect(saved.audit_events.length).toBeGreaterThan(0);
  expect(saved.published_states.length).toBeGreaterThan(0);
  await createClinic('put-aside');
  await expect(runRestore({ env, dataDir, file, force: false })).rejects.toThrow('The database holds content already');
  await withClient(env.databaseUrl, async (client) => {
    expect((await readRecord(client)).audit_events.length).toBeGreaterThan(saved.audit_events.length);
    await runRestore({ env, dataDir, file, force: true });
    expect(await readRecord(client)).toEqual(saved);
    await expectGuarded(client);
    await expectGoesOn(client);
  });
});

it('puts the history into an empty database', async () => {
  await runStatements({ url: serverUrl, statements: [`create database ${empty}`] });
  const databaseUrl = withDatabase({ url: env.databaseUrl, database: empty });
  await runRestore({ env: { ...env, databaseUrl }, dataDir, file, force: false });
  await withClient(databaseUrl, async (client) => {
    expect(await readRecord(client)).toEqual(saved);
    await expectGuarded(client);
    await expectGoesOn(client);
  });
}, 60_000);

it('leaves the history as it was, and guarded, when a backup breaks off', async () => {
  await withClient(env.databaseUrl, async (client) => {
    const before = await readRecord(client);
    const dump = await dumpTables({ client, folder: dataDir });
    writeFileSync(join(dataDir, 'published_states.copy'), 'not a line of this table\n');
    const manifest = { format: 1, createdAt: '', hasMedia: false, ...dump } as const;
    await expect(loadTables({ client, folder: dataDir, manifest })).rejects.toThrow();
    expect(await readRecord(client)).toEqual(before);
    await expectGuarded(client);
  });
});
