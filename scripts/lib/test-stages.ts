import { mkdir, rm } from 'node:fs/promises';

import { runChecks } from '../checks/run-checks';
import { findOrInstallBrowser } from './browser';
import { runCommand } from './run-command';
import { readPlaywrightReport, readVitestReport, type Counts } from './test-report';

export type StageName = 'check' | 'unit' | 'int' | 'browser';

export type Stage = {
  name: StageName;
  title: string;
  /** Runs with live output; `filters` are parts of the names of test files. */
  run: (filters: string[]) => Promise<Counts>;
};

const reportFolder = 'test-results';

/** Runs a test program that writes a report. Ending badly with no failed test, or without a report, is a failure. */
const runReported = async ({
  tool,
  args,
  env,
  report,
  read,
}: {
  tool: string;
  args: string[];
  env?: Record<string, string>;
  report: string;
  read: (path: string) => Promise<Counts>;
}): Promise<Counts> => {
  await mkdir(reportFolder, { recursive: true });
  await rm(report, { force: true });
  const { code } = await runCommand({ command: `node_modules/.bin/${tool}`, args, env, live: true });
  const counts = await read(report).catch((error: unknown) => {
    console.error(`No readable report in ${report}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const vitestStage = ({ name, title }: { name: 'unit' | 'int'; title: string }): Stage => ({
  name,
  title,
  run: (filters) => {
    const report = `${reportFolder}/${name}.json`;
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['run', '--project', name, ...reporters, ...filters];
    return runReported({ tool: 'vitest', args, report, read: readVitestReport });
  },
});

/** The stages of `npm test`, quick ones first. */
export const stages: Stage[] = [
  {
    name: 'check',
    title: 'Static checks',
    run: async (filters) => ({ ...(await runChecks({ only: filters })), skipped: 0 }),
  },
  vitestStage({ name: 'unit', title: 'Unit tests' }),
  vitestStage({ name: 'int', title: 'Integration tests on Postgres' }),
  {
    name: 'browser',
    title: 'Browser tests on the production build',
    run: async (filters) => {
      const report = `${reportFolder}/playwright.json`;
      const env = { CHROMIUM_PATH: await findOrInstallBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      // With names of files, what a project waits for would still run whole.
      const args = ['test', '--reporter=list,json', ...(filters.length > 0 ? ['--no-deps'] : []), ...filters];
      return runReported({ tool: 'playwright', args, env, report, read: readPlaywrightReport });
    },
  },
];
