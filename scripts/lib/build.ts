import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readDataFile } from './data-dir';
import { root } from './paths';
import { hashBuildInputs } from './source-hash';
import { runStep } from './step';
import { UserError } from './user-error';

const outputDir = join(root, '.next');
const stampName = 'enthesis-build';

/** True when the last build finished and nothing that goes into one has changed since. */
export const isBuildFresh = (): boolean =>
  existsSync(join(outputDir, 'BUILD_ID')) &&
  readDataFile({ dataDir: outputDir, name: stampName }) === hashBuildInputs(root);

/** Builds the site. Needs neither database nor secret, and gets none. */
export const build = async (): Promise<void> => {
  // The stamp goes first and comes back last: a build that was cut short is not taken for a finished one.
  rmSync(join(outputDir, stampName), { force: true });
  await runStep({
    title: 'Building the site',
    done: 'Built the site',
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { NODE_ENV: 'production', DATABASE_URL: undefined, DATABASE_READ_URLS: undefined, PAYLOAD_SECRET: undefined },
  });
  if (!existsSync(join(outputDir, 'BUILD_ID')))
    throw new UserError('The build ended without a result. Run the same command again.');
  // Hashed afterwards: the first build adds its own lines to tsconfig.json.
  writeFileSync(join(outputDir, stampName), hashBuildInputs(root));
};
