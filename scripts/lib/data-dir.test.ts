import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { prepareDataDir, readOrCreateSecret } from './data-dir';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'enthesis-data-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('prepareDataDir', () => {
  it('makes a folder that only its owner may look into', () => {
    const dataDir = join(folder, 'a/b');
    prepareDataDir(dataDir);
    expect(modeOf(dataDir)).toBe('700');
  });
});

describe('readOrCreateSecret', () => {
  it('makes a secret once, for its owner alone', () => {
    const first = readOrCreateSecret({ dataDir: folder, name: 'secret' });
    expect(first).toEqual({ value: expect.stringMatching(/^[0-9a-f]{64}$/) as string, isNew: true });
    expect(readOrCreateSecret({ dataDir: folder, name: 'secret' })).toEqual({ value: first.value, isNew: false });
    expect(modeOf(join(folder, 'secret'))).toBe('600');
  });

  it('makes another when a crash left an empty file', () => {
    writeFileSync(join(folder, 'secret'), '');
    expect(readOrCreateSecret({ dataDir: folder, name: 'secret' }).value).toHaveLength(64);
  });

  it('takes a value that is wished for', () => {
    readOrCreateSecret({ dataDir: folder, name: 'secret' });
    readOrCreateSecret({ dataDir: folder, name: 'secret', replaceWith: 'mine' });
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('mine\n');
  });
});
