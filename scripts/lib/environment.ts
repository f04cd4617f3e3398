import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { parseEnv, type Env } from '@/env-schema';
import { prepareDataDir, readOrCreateSecret } from './data-dir';
import { root } from './paths';
import { startPostgres, type EmbeddedPostgres } from './postgres';

export type Environment = {
  env: Env;
  /** Absolute. */
  dataDir: string;
  /** The server that came with us; null when DATABASE_URL names another. */
  embedded: EmbeddedPostgres | null;
};

/** Reads .env.local and .env; what is already set wins. */
const loadEnvFiles = (): void => {
  for (const name of ['.env.local', '.env']) {
    const file = join(root, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
};

const isSet = (name: string): boolean => (process.env[name] ?? '').trim() !== '';

/**
 * Checks what the environment says before anything long begins, without starting anything.
 * @throws EnvError naming what is wrong.
 */
export const checkEnvironment = (): { env: Env; dataDir: string } => {
  loadEnvFiles();
  const env = parseEnv(
    isSet('DATABASE_URL')
      ? process.env
      : {
          ...process.env,
          DATABASE_URL: 'postgres://embedded@127.0.0.1/enthesis',
          PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || 'made when the database starts',
        },
  );
  return { env, dataDir: resolve(root, env.dataDir) };
};

/**
 * Completes process.env, for this process and its children: with DATABASE_URL as it is, otherwise with the
 * embedded Postgres, started here, and a secret made once and kept in the data folder.
 */
export const prepareEnvironment = async (): Promise<Environment> => {
  const { dataDir } = checkEnvironment();
  process.env.DATA_DIR = dataDir;
  if (isSet('DATABASE_URL')) return { env: parseEnv(process.env), dataDir, embedded: null };
  prepareDataDir(dataDir);
  if (!isSet('PAYLOAD_SECRET'))
    process.env.PAYLOAD_SECRET = readOrCreateSecret({ dataDir, name: 'payload-secret' }).value;
  const embedded = await startPostgres({ dataDir, log: console.log });
  process.env.DATABASE_URL = embedded.url();
  return { env: parseEnv(process.env), dataDir, embedded };
};
