import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Files that take much longer than the others. Begun last, one of them would leave the other workers with nothing to do. */
const longest = ['src/demo/seed.int.test.ts', 'tests/access/access.int.test.ts'];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return at === -1 ? longest.length : at;
};

/** Vitest's own order, which goes by size where nothing is known of earlier runs, with the longest files before it. */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: fromRoot('./src/') },
      { find: '@payload-config', replacement: fromRoot('./payload.config.ts') },
      // The package throws outside Next's server bundle; a test is allowed to be the server.
      { find: 'server-only', replacement: fromRoot('./tests/support/server-only.ts') },
    ],
  },
  test: {
    allowOnly: false,
    environment: 'node',
    restoreMocks: true,
    unstubEnvs: true,
    // A core is left idle otherwise: while a test waits for the database, another one can run.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/*.int.test.ts'],
          setupFiles: ['tests/support/console-guard.ts'],
          // How fast a test machine is today is not what these tests ask.
          testTimeout: 30_000,
          // Enough for src/env.ts; a unit test that asks the database fails at once.
          env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PAYLOAD_SECRET: 'only-for-unit-tests' },
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude: ['node_modules/**', '.next/**', '.data/**'],
          globalSetup: ['tests/support/database-server.ts'],
          setupFiles: [
            'tests/support/console-guard.ts',
            'tests/support/expired-tags.ts',
            'tests/support/database-per-file.ts',
          ],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
