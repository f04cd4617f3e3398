import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrate } from '../../scripts/lib/migrations';
import { startPostgres } from '../../scripts/lib/postgres';
import { programArgs } from '../../scripts/lib/program-args';
import { runCommand } from '../../scripts/lib/run-command';
import { runStatements, templateDatabase, withDatabase } from './databases';
import { testEnvironment } from './environment';

const createTemplate = async (serverUrl: string): Promise<void> => {
  const url = withDatabase({ url: serverUrl, database: templateDatabase });
  await runStatements({ url: serverUrl, statements: [`CREATE DATABASE ${templateDatabase}`] });
  Object.assign(process.env, testEnvironment);
  if ((await migrate({ databaseUrl: url })) === 0)
    throw new Error('There are no migrations, so there is nothing to test on.');
  const { code, output } = await runCommand({
    command: process.execPath,
    args: programArgs('tests/support/create-users.ts'),
    env: { DATABASE_URL: url },
  });
  if (code !== 0) throw new Error(`The template database got no users.\n${output}`);
};

/** Starts a Postgres for this run only, and in it one migrated database that every worker copies. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'enthesis-int-'));
  // As root, Postgres runs as another user, who has to reach its folder.
  await chmod(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), throwaway: true });
  const stop = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const serverUrl = postgres.url('postgres');
    await createTemplate(serverUrl);
    process.env.TEST_SERVER_URL = serverUrl;
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
