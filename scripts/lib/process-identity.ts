import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

import { codeOf, unlessCode } from './node-error';

/** True while a process with this id exists, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/**
 * Something that tells this process from a later one that got the same id; null when it is gone.
 * Ids are soon used again, in containers above all.
 */
export const identifyProcess = (pid: number): string | null => {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const stat = unlessCode(['ENOENT', 'ESRCH'], () => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
    if (stat === null) return null;
    // The second field is the command in brackets and may hold spaces, so count from the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
};

/** Ids of the processes that work inside a folder; Linux only (elsewhere an empty list). */
export const findProcessesIn = (folder: string): number[] => {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter(
      (pid) => unlessCode(['ENOENT', 'ESRCH', 'EACCES', 'EPERM'], () => readlinkSync(`/proc/${pid}/cwd`)) === folder,
    )
    .map(Number);
};
