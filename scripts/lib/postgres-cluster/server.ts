import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

import { unlessCode } from '../node-error';
import { identifyProcess } from '../process-identity';
import { UserError } from '../user-error';
import type { Account } from './account';
import type { Binaries } from './binaries';
import { clusterArgument, postgresEnv, runAs } from './cluster';
import { readPostmaster } from './postmaster-pid';

const throwawaySettings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=300'];

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const openLog = (file: string): number => {
  const size = unlessCode(['ENOENT'], () => statSync(file).size) ?? 0;
  if (size > 5_000_000) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** What went wrong, in Postgres's own words: the FATAL lines of its log since this start. */
const readFailure = ({ logFile, from }: { logFile: string; from: number }): string => {
  const text = readFileSync(logFile).subarray(from).toString('utf8');
  const fatal = text.split('\n').filter((line) => /FATAL|PANIC|HINT|could not/.test(line));
  return (fatal.length > 0 ? fatal : text.split('\n').slice(-5)).join('\n');
};

export type ServerOptions = {
  clusterDir: string;
  logFile: string;
  port: number;
  account: Account | null;
  binaries: Binaries;
  isThrowaway: boolean;
  log: (message: string) => void;
};

type LaunchResult = { pid: number } | { failure: string };

/**
 * Starts a server and waits until it takes connections, however long crash recovery takes.
 * It runs in a process group of its own: a Ctrl-C must reach it after the programs that use it.
 */
const launchOnce = async ({
  clusterDir,
  logFile,
  port,
  account,
  binaries,
  isThrowaway,
  log,
}: ServerOptions): Promise<LaunchResult> => {
  const settings = [
    `port=${String(port)}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'logging_collector=off',
    ...(isThrowaway ? throwawaySettings : []),
  ];
  const logFd = openLog(logFile);
  const from = statSync(logFile).size;
  const child = spawn(
    binaries.postgres,
    ['-D', clusterArgument(clusterDir), ...settings.flatMap((setting) => ['-c', setting])],
    {
      cwd: clusterDir,
      env: postgresEnv(),
      stdio: ['ignore', logFd, logFd],
      detached: true,
      ...runAs(account),
    },
  );
  closeSync(logFd);
  const spawnErrors: Error[] = [];
  child.once('error', (error) => spawnErrors.push(error));

  const begun = Date.now();
  let lastNotice = begun;
  for (;;) {
    const postmaster = readPostmaster(clusterDir);
    if (postmaster !== null && postmaster.pid === child.pid && postmaster.isReady) {
      child.unref();
      return { pid: postmaster.pid };
    }
    if (spawnErrors.length > 0) return { failure: String(spawnErrors[0]) };
    if (hasEnded(child)) return { failure: readFailure({ logFile, from }) };
    if (Date.now() - lastNotice > 5000) {
      lastNotice = Date.now();
      log(
        `Postgres is still starting (${String(Math.round((lastNotice - begun) / 1000))} s); after a crash it replays its journal first.`,
      );
    }
    await sleep(15);
  }
};

/**
 * Starts a server, patient with what passes by itself: the last processes of a server whose main
 * process was killed still hold its shared memory for a moment.
 * @throws UserError with Postgres's own words when it does not start.
 */
export const launchServer = async (options: ServerOptions): Promise<{ pid: number }> => {
  for (let attempt = 1; ; attempt += 1) {
    const result = await launchOnce(options);
    if ('pid' in result) return result;
    const isPassing = /shared memory block .* still in use|postmaster\.pid.* already exists/.test(result.failure);
    if (!isPassing || attempt === 40) {
      throw new UserError(`Postgres did not start:\n${result.failure}\nIts log is ${options.logFile}.`);
    }
    await sleep(250);
  }
};

/** Stops a server so that nothing is lost: open transactions end, everything is written, then it exits. */
export const stopServer = async (pid: number): Promise<void> => {
  const identity = identifyProcess(pid);
  if (identity === null) return;
  process.kill(pid, 'SIGINT');
  const begun = Date.now();
  let isUrgent = false;
  while (identifyProcess(pid) === identity) {
    const waited = Date.now() - begun;
    if (!isUrgent && waited > 30_000) {
      // Its journal is safe on disk, so a server that hangs may be stopped without the last clean-up.
      isUrgent = true;
      process.kill(pid, 'SIGQUIT');
    }
    if (waited > 60_000) throw new Error(`Postgres (process ${String(pid)}) does not stop.`);
    await sleep(15);
  }
};
