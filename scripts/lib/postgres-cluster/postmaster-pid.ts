import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { unlessCode } from '../node-error';
import { findProcessesIn, identifyProcess, isAlive } from '../process-identity';

export type Postmaster = { pid: number; port: number; isReady: boolean };

/** Reads what a running server writes about itself: line 1 its process, line 4 its port, line 8 its state. */
export const parsePostmasterPid = (text: string): Postmaster | null => {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3] ?? 0), isReady: lines[7]?.trim() === 'ready' };
};

/** The contents of `postmaster.pid`; null when there is none. */
export const readPostmaster = (clusterDir: string): Postmaster | null => {
  const text = unlessCode(['ENOENT'], () => readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8'));
  return text === null ? null : parsePostmasterPid(text);
};

const isServerOf = ({ pid, clusterDir }: { pid: number; clusterDir: string }): boolean => {
  if (identifyProcess(pid) === null) return false;
  if (process.platform === 'linux') {
    return (
      unlessCode(['ENOENT', 'ESRCH', 'EACCES', 'EPERM'], () => readlinkSync(`/proc/${String(pid)}/cwd`)) ===
      realpathSync(clusterDir)
    );
  }
  const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return command.includes('postgres') && command.includes(clusterDir);
};

/**
 * The server that runs on this cluster right now, or null. A `postmaster.pid` left by a killed server
 * may name a process id that something else has by now; Postgres would then refuse to start, so such a
 * file is removed, but only when no process at all works in the cluster any more.
 */
export const findRunningServer = (clusterDir: string): Postmaster | null => {
  const postmaster = readPostmaster(clusterDir);
  if (postmaster === null) return null;
  if (isServerOf({ pid: postmaster.pid, clusterDir })) return postmaster;
  const isIdTaken = isAlive(postmaster.pid);
  if (isIdTaken && process.platform === 'linux' && findProcessesIn(realpathSync(clusterDir)).length === 0) {
    rmSync(join(clusterDir, 'postmaster.pid'), { force: true });
  }
  return null;
};
