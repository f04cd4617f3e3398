import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const notOurs = new Set(['node_modules', '.git', '.next', '.data', 'test-results', 'coverage', 'migrations', 'public']);

/** Every file of the repository that people write, as paths from `root`. Needs no git: an unpacked archive has none. */
export const listFiles = (root: string): string[] => {
  const files: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (notOurs.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else files.push(relative(root, path));
    }
  };
  visit(root);
  return files.sort();
};
