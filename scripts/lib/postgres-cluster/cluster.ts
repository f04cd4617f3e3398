import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { codeOf } from '../node-error';
import { UserError } from '../user-error';
import type { Account } from './account';
import type { Binaries } from './binaries';

/**
 * How a server finds its cluster. On Linux it is started inside the folder and told to use "here", so
 * it works even where its user may not walk the path to it (root's repository in a private folder).
 */
export const clusterArgument = (clusterDir: string): string =>
  process.platform === 'linux' ? '/proc/self/cwd' : clusterDir;

/** The environment of the Postgres programs: nothing of ours, least of all PG* and locale settings. */
export const postgresEnv = (): NodeJS.ProcessEnv => ({
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LANG: 'C',
  TZ: 'UTC',
});

/** True when the folder holds a cluster; an empty folder counts as none. @throws UserError for anything else in it. */
export const hasCluster = ({ clusterDir, binaries }: { clusterDir: string; binaries: Binaries }): boolean => {
  if (!existsSync(clusterDir)) return false;
  const versionFile = join(clusterDir, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    if (readdirSync(clusterDir).length === 0) return false;
    throw new UserError(
      `${clusterDir} holds files, but no database. Move them away, or choose another folder with DATA_DIR.`,
    );
  }
  const major = readFileSync(versionFile, 'utf8').trim();
  if (major !== binaries.major) {
    throw new UserError(
      `The database in ${clusterDir} was made by Postgres ${major}, and this version brings Postgres ${binaries.major}, which cannot read it. ` +
        'With the version that made it run "npm run backup", move that folder away, and with this version run "npm run restore -- <file>".',
    );
  }
  return true;
};

/** Spawn options that run a program as this account. */
export const runAs = (account: Account | null): { uid?: number; gid?: number } =>
  account === null ? {} : { uid: account.uid, gid: account.gid };

/**
 * Makes a new cluster. It is built next to its place and moved there in one step once complete,
 * so a kill half way leaves nothing that looks like a database.
 */
export const createCluster = ({
  clusterDir,
  password,
  account,
  binaries,
  isThrowaway,
}: {
  clusterDir: string;
  password: string;
  account: Account | null;
  binaries: Binaries;
  isThrowaway: boolean;
}): void => {
  const staging = `${clusterDir}.new-${String(process.pid)}`;
  const draft = join(staging, 'cluster');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordFile = join(staging, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (account !== null) for (const path of [staging, draft, passwordFile]) chownSync(path, account.uid, account.gid);
    const run = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${clusterArgument(draft)}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        '--pwfile=../password',
        '--encoding=UTF8',
        `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
        '--lc-messages=C',
        '--no-instructions',
        ...(isThrowaway ? ['--no-sync'] : []),
      ],
      { cwd: draft, env: postgresEnv(), encoding: 'utf8', ...runAs(account) },
    );
    if (run.status !== 0) {
      throw new UserError(`Postgres could not make a database in ${clusterDir}:\n${run.error?.message ?? run.stderr}`);
    }
    if (existsSync(clusterDir)) rmdirSync(clusterDir);
    renameSync(draft, clusterDir);
  } catch (error) {
    if (codeOf(error) === 'EPERM') {
      throw new UserError(
        `The folder ${clusterDir} cannot be handed to the user ${account?.name ?? ''}, whom Postgres runs as. ` +
          'Start as an ordinary user, or choose a folder on a local disk with DATA_DIR.',
      );
    }
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};

/** Gives the stopped cluster a new password, for when the file that keeps it was lost. */
export const resetPassword = ({
  clusterDir,
  password,
  account,
  binaries,
}: {
  clusterDir: string;
  password: string;
  account: Account | null;
  binaries: Binaries;
}): void => {
  const run = spawnSync(binaries.postgres, ['--single', '-D', clusterArgument(clusterDir), 'postgres'], {
    cwd: clusterDir,
    env: postgresEnv(),
    input: `alter role postgres password '${password}'\n`,
    encoding: 'utf8',
    ...runAs(account),
  });
  if (run.status !== 0)
    throw new UserError(`Postgres could not set a new password in ${clusterDir}:\n${run.error?.message ?? run.stderr}`);
};

/** Removes what killed attempts to make a cluster left behind. */
export const removeLeftovers = ({ dataDir, name }: { dataDir: string; name: string }): void => {
  for (const entry of readdirSync(dataDir)) {
    if (entry.startsWith(`${name}.new-`)) rmSync(join(dataDir, entry), { recursive: true, force: true });
  }
};
