import { realpathSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { prepareDataDir, readOrCreateSecret } from './data-dir';
import { findFreePort, isPortFree } from './free-port';
import { chooseAccount, type Account } from './postgres-cluster/account';
import { findBinaries, type Binaries } from './postgres-cluster/binaries';
import { createCluster, hasCluster, removeLeftovers, resetPassword } from './postgres-cluster/cluster';
import { findRunningServer } from './postgres-cluster/postmaster-pid';
import { launchServer, stopServer } from './postgres-cluster/server';
import { takeLock } from './process-lock';
import { onShutdown } from './shutdown';
import { UserError } from './user-error';

export type EmbeddedPostgres = {
  /** Connection string of a database in this server; the application's own by default. */
  url: (database?: string) => string;
  port: number;
  /** True when another living process of ours runs the server and this one only uses it. */
  isShared: boolean;
  stop: () => Promise<void>;
};

export type StartPostgresOptions = {
  dataDir: string;
  /** Wished-for port; a taken one is replaced by a free one, since nobody outside needs to know it. */
  port?: number;
  /** For tests: much faster, and nothing survives a crash. */
  throwaway?: boolean;
  log?: (message: string) => void;
};

const defaultDatabase = 'enthesis';

/** Stops the server when asked, on a signal, and, as far as that is possible, when this process just ends. */
const registerStop = ({ pid, release }: { pid: number; release: () => void }): (() => Promise<void>) => {
  const stopOnExit = () => {
    process.kill(pid, 'SIGINT');
  };
  process.once('exit', stopOnExit);
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= stopServer(pid).then(() => {
      process.off('exit', stopOnExit);
      forget();
      release();
    });
    return stopping;
  };
  const forget = onShutdown(stop);
  return stop;
};

const ensureDatabase = async ({ adminUrl, name }: { adminUrl: string; name: string }): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
};

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Place = { home: string; clusterDir: string; ownerFile: string };

/** Becomes the one process that runs this cluster, or finds the server that another living one runs. */
const takeOrShare = async ({
  clusterDir,
  ownerFile,
}: Place): Promise<{ release: () => void } | { sharedPort: number }> => {
  for (let waited = 0; waited < 120_000; waited += 50) {
    const lock = takeLock(ownerFile);
    if ('release' in lock) return lock;
    const server = findRunningServer(clusterDir);
    if (server?.isReady === true) return { sharedPort: server.port };
    await sleep(50);
  }
  throw new UserError(
    `Another process holds the database in ${clusterDir} and does not get it ready. Stop that process first.`,
  );
};

const createUrl =
  ({ port, password }: { port: number; password: string }) =>
  (database = defaultDatabase) =>
    `postgres://postgres:${password}@127.0.0.1:${String(port)}/${database}`;

const prepareCluster = async ({
  place,
  account,
  binaries,
  isThrowaway,
  log,
}: {
  place: Place;
  account: Account | null;
  binaries: Binaries;
  isThrowaway: boolean;
  log: (message: string) => void;
}): Promise<string> => {
  const { home, clusterDir } = place;
  const orphan = findRunningServer(clusterDir);
  if (orphan !== null) {
    log('An earlier run was killed and left Postgres running; stopping it cleanly first.');
    await stopServer(orphan.pid);
  }
  removeLeftovers({ dataDir: home, name: 'postgres' });
  const exists = hasCluster({ clusterDir, binaries });
  const password = readOrCreateSecret({ dataDir: home, name: 'postgres-password' });
  const options = { clusterDir, password: password.value, account, binaries };
  if (!exists) createCluster({ ...options, isThrowaway });
  else if (password.isNew) resetPassword(options);
  return password.value;
};

/**
 * Starts the Postgres server from npm on `dataDir/postgres`, making the cluster first when there is
 * none, and stops it when this process ends. A server that a killed process left running is stopped
 * cleanly and started again; one that belongs to a living process of ours is shared.
 * @throws UserError with a sentence that says what to do.
 */
export const startPostgres = async ({
  dataDir,
  port: wishedPort,
  throwaway: isThrowaway = false,
  log = () => undefined,
}: StartPostgresOptions): Promise<EmbeddedPostgres> => {
  prepareDataDir(dataDir);
  const home = realpathSync(dataDir);
  const place: Place = { home, clusterDir: join(home, 'postgres'), ownerFile: join(home, 'postgres.lock') };
  const account = chooseAccount(place.clusterDir);
  const binaries = findBinaries(account);

  const claim = await takeOrShare(place);
  if ('sharedPort' in claim) {
    const { value: password } = readOrCreateSecret({ dataDir: home, name: 'postgres-password' });
    const url = createUrl({ port: claim.sharedPort, password });
    await ensureDatabase({ adminUrl: url('postgres'), name: defaultDatabase });
    return { url, port: claim.sharedPort, isShared: true, stop: () => Promise.resolve() };
  }

  try {
    const password = await prepareCluster({ place, account, binaries, isThrowaway, log });
    const isWishFree = wishedPort !== undefined && (await isPortFree(wishedPort));
    const port = isWishFree ? wishedPort : await findFreePort();
    const { pid } = await launchServer({
      ...place,
      logFile: join(home, 'postgres.log'),
      port,
      account,
      binaries,
      isThrowaway,
      log,
    });
    const stop = registerStop({ pid, release: claim.release });
    const url = createUrl({ port, password });
    await ensureDatabase({ adminUrl: url('postgres'), name: defaultDatabase });
    return { url, port, isShared: false, stop };
  } catch (error) {
    claim.release();
    throw error;
  }
};
