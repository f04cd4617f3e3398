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

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
};
const here = (name: string) => join(process.cwd(), name);

test('counts what Vitest reports, and names what failed', async () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a price is dated', failureMessages: [] },
    {
      status: 'failed',
      fullName: 'a price is kept',
      failureMessages: ['\u001B[31mAssertionError: expected 80 to be 95\u001B[39m\n    at price.test.ts:3'],
    },
  ];
  const testResults = [
    { name: here('src/price.test.ts'), status: 'failed', message: '', assertionResults },
    { name: here('src/other.test.ts'), status: 'passed', message: '', assertionResults: [] },
  ];
  const path = await write({ ...vitest, numFailedTests: 1, numFailedTestSuites: 1, testResults });
  expect(await readVitestReport(path)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 1,
    failures: ['src/price.test.ts › a price is kept\n  AssertionError: expected 80 to be 95'],
  });
});

test('a test file that does not load is a failure', async () => {
  const testResults = [
    { name: here('src/price.test.ts'), status: 'failed', message: 'Cannot find it', assertionResults: [] },
  ];
  const path = await write({ ...vitest, numFailedTestSuites: 1, testResults });
  expect(await readVitestReport(path)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 1,
    failures: ['src/price.test.ts\n  Cannot find it'],
  });
});

test('counts what Playwright reports, and errors outside tests, and names them', async () => {
  const specOf = (title: string, status: string, message?: string) => ({
    title,
    file: 'journeys/price.spec.ts',
    line: 4,
    tests: [{ status, results: [message === undefined ? {} : { error: { message } }] }],
  });
  const suites = [
    { specs: [specOf('a price is read', 'expected')] },
    { suites: [{ specs: [specOf('a price is changed', 'unexpected', 'Error: too late\n at'), specOf('b', 'flaky')] }] },
  ];
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  const path = await write({ stats, errors: [{ message: 'no server' }], suites });
  expect(await readPlaywrightReport(path)).toEqual({
    passed: 7,
    failed: 3,
    skipped: 2,
    failures: [
      'journeys/price.spec.ts:4 › a price is changed\n  Error: too late',
      'journeys/price.spec.ts:4 › b',
      'outside any test\n  no server',
    ],
  });
});

test('a report of another shape is an error, not a success', async () => {
  await expect(readVitestReport(await write({}))).rejects.toThrow();
  await expect(readPlaywrightReport(await write({}))).rejects.toThrow();
});
