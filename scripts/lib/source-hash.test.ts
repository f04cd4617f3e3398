import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { hashBuildInputs } from './source-hash';

describe('hashBuildInputs', () => {
  let root = '';
  const write = (name: string, content: string) => {
    writeFileSync(join(root, name), content);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'enthesis-hash-'));
    mkdirSync(join(root, 'src/deep'), { recursive: true });
    write('src/deep/a.ts', 'a');
    write('next.config.ts', 'config');
    write('package.json', '{}');
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('stays the same while nothing changes', () => {
    expect(hashBuildInputs(root)).toBe(hashBuildInputs(root));
  });

  it.each([
    'src/deep/a.ts',
    'src/new.css',
    'next.config.ts',
    'postcss.config.mjs',
    'package.json',
    'package-lock.json',
  ])('changes with %s', (name) => {
    const before = hashBuildInputs(root);
    write(name, 'changed');
    expect(hashBuildInputs(root)).not.toBe(before);
  });

  it('changes when a file moves', () => {
    const before = hashBuildInputs(root);
    rmSync(join(root, 'src/deep/a.ts'));
    write('src/a.ts', 'a');
    expect(hashBuildInputs(root)).not.toBe(before);
  });

  it.each(['src/deep/a.test.ts', 'README.md'])('does not care about %s', (name) => {
    const before = hashBuildInputs(root);
    write(name, 'changed');
    expect(hashBuildInputs(root)).toBe(before);
  });
});
