import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findLockHolder, takeLock } from './process-lock';

describe('takeLock', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'enthesis-lock-'));
    file = join(folder, 'site.lock');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is held until released', () => {
    const lock = takeLock(file);
    expect(findLockHolder(file)).toBe(process.pid);
    expect(takeLock(file)).toEqual({ holder: process.pid });
    if ('release' in lock) lock.release();
    expect(findLockHolder(file)).toBeNull();
  });

  it.each([
    ['a process that is gone', '4194305 123\n'],
    ['an earlier process with the same id', `${String(process.pid)} something-else\n`],
    ['nothing readable', ''],
  ])('replaces a lock left by %s', (_, content) => {
    writeFileSync(file, content);
    expect(takeLock(file)).toHaveProperty('release');
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${String(process.pid)} `));
  });

  it('does not take away a lock that somebody else has by now', () => {
    const lock = takeLock(file);
    writeFileSync(file, '1 another\n');
    if ('release' in lock) lock.release();
    expect(readFileSync(file, 'utf8')).toBe('1 another\n');
  });
});
