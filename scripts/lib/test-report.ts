import { readFile } from 'node:fs/promises';

import { z } from 'zod';

export type Counts = { passed: number; failed: number; skipped: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** Counts in the file of Vitest's json reporter. A file that fails before its first test counts as one failure. */
export const readVitestReport = async (path: string): Promise<Counts> => {
  const report = vitestReport.parse(await readJson(path));
  const failed = report.numFailedTests > 0 ? report.numFailedTests : Math.min(1, report.numFailedTestSuites);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
};

/** Counts in the file of Playwright's json reporter. An error outside any test counts as a failure. */
export const readPlaywrightReport = async (path: string): Promise<Counts> => {
  const { stats, errors } = playwrightReport.parse(await readJson(path));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
};
