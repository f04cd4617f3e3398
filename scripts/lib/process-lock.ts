import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { codeOf, unlessCode } from './node-error';
import { identifyProcess } from './process-identity';

export type LockResult = { holder: number } | { release: () => void };

type Holder = { pid: number; identity: string | null };

const parseHolder = (text: string): Holder | null => {
  const [pid, ...rest] = text.trim().split(' ');
  return pid !== undefined && /^\d+$/.test(pid) ? { pid: Number(pid), identity: rest.join(' ') || null } : null;
};

const read = (file: string): string | null => unlessCode(['ENOENT'], () => readFileSync(file, 'utf8'));

/** The living process that holds this lock file, or null when nobody does (a killed holder counts as nobody). */
export const findLockHolder = (file: string): number | null => {
  const holder = parseHolder(read(file) ?? '');
  if (holder === null) return null;
  const identity = identifyProcess(holder.pid);
  return identity !== null && identity === holder.identity ? holder.pid : null;
};

/** Takes a lock file for this process, replacing one left behind by a killed process. */
export const takeLock = (file: string): LockResult => {
  const mine = `${String(process.pid)} ${identifyProcess(process.pid) ?? ''}\n`;
  const draft = `${file}.${String(process.pid)}`;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    writeFileSync(draft, mine);
    try {
      linkSync(draft, file);
      return {
        release: () => {
          if (read(file) === mine) rmSync(file, { force: true });
        },
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const seen = read(file);
    const holder = findLockHolder(file);
    if (holder !== null) return { holder };
    // Move it aside before judging it once more: another process may have replaced it in between.
    const aside = `${file}.stale-${String(process.pid)}`;
    unlessCode(['ENOENT'], () => renameSync(file, aside));
    const moved = read(aside);
    if (moved !== null && moved !== seen) unlessCode(['EEXIST'], () => linkSync(aside, file));
    rmSync(aside, { force: true });
  }
  throw new Error(`The lock file ${file} changes too often to be taken.`);
};
