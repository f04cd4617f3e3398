import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { unlessCode } from './node-error';

const buildInputs = ['src', 'public', 'migrations', 'package.json', 'package-lock.json', 'tsconfig.json'];

const isConfigFile = (name: string): boolean => /\.config\.(ts|mts|js|mjs|cjs)$/.test(name);

/** Tests are not part of what is built, so changing one must not cost a build. */
const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

const listFiles = ({ root, path }: { root: string; path: string }): string[] => {
  const entries = unlessCode(['ENOENT', 'ENOTDIR'], () => readdirSync(join(root, path), { withFileTypes: true }));
  if (entries === null) return [path];
  return entries.flatMap((entry) => {
    const child = `${path}/${entry.name}`;
    return entry.isDirectory() ? listFiles({ root, path: child }) : [child];
  });
};

/**
 * A fingerprint of everything that `next build` reads: it changes exactly when a build would come out different.
 * Settings that the running server reads for itself (address, database, secrets) are no part of it.
 */
export const hashBuildInputs = (root: string): string => {
  const configs = readdirSync(root).filter(isConfigFile);
  const hash = createHash('sha256').update(
    `${process.version} ${process.platform} ${process.arch} ${process.env.BUILD_STANDALONE ?? ''}`,
  );
  for (const file of [...buildInputs, ...configs].flatMap((path) => listFiles({ root, path })).sort()) {
    const content = isTest(file) ? null : unlessCode(['ENOENT'], () => readFileSync(join(root, file)));
    if (content !== null) hash.update(`\0${file}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
};
