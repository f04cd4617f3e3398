import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readPlaywrightReport, readVitestReport } from './test-report';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enthesis-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (report: unknown): Promise<string> => {
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify(report));
  return path;
};

const vitest = { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 0, numPendingTests: 1, numTodoTests: 0 };

test('counts what Vitest reports', async () => {
  const path = await write({ ...vitest, numFailedTests: 2, numFailedTestSuites: 1 });
  expect(await readVitestReport(path)).toEqual({ passed: 5, failed: 2, skipped: 1 });
});

test('a test file that does not load is a failure', async () => {
  const path = await write({ ...vitest, numFailedTestSuites: 1 });
  expect(await readVitestReport(path)).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test('counts what Playwright reports, and errors outside tests', async () => {
  const path = await write({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
  expect(await readPlaywrightReport(path)).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

test('a report of another shape is an error, not a success', async () => {
  await expect(readVitestReport(await write({}))).rejects.toThrow();
  await expect(readPlaywrightReport(await write({}))).rejects.toThrow();
});
