import { join } from 'node:path';

import { root } from './paths';

const stayAwake = `file://${join(root, 'scripts/lib/programs/stay-awake.mjs')}`;

/** Arguments for Node that run a TypeScript program which ends with `process.exit`. */
export const programArgs = (file: string, ...args: readonly string[]): string[] => [
  '--import',
  stayAwake,
  '--import',
  'tsx',
  file,
  ...args,
];
