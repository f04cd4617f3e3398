import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { z } from 'zod';

/** `failures` names what failed, with the first line of why where that is known. */
export type Counts = { passed: number; failed: number; skipped: number; failures?: string[] };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().default('') }).optional() })),
    }),
  ),
});

type Suite = { specs?: z.infer<typeof spec>[] | undefined; suites?: Suite[] | undefined };

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec).optional(), suites: z.array(suite).optional() }),
);

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.object({ message: z.string().default('') })),
  suites: z.array(suite),
});

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

const describeFailure = (place: string, message = ''): string => {
  const [why = ''] = stripVTControlCharacters(message).trim().split('\n');
  return why === '' ? place : `${place}\n  ${why}`;
};

/** Counts in the file of Vitest's json reporter. A file that fails before its first test counts as one failure. */
export const readVitestReport = async (path: string): Promise<Counts> => {
  const report = vitestReport.parse(await readJson(path));
  const failed = report.numFailedTests > 0 ? report.numFailedTests : Math.min(1, report.numFailedTestSuites);
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      if (tests.length === 0) return [describeFailure(file, message)];
      return tests.map(({ fullName, failureMessages }) =>
        describeFailure(`${file} › ${fullName}`, failureMessages?.[0]),
      );
    });
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests, failures };
};

const specsOf = ({ specs = [], suites = [] }: Suite): z.infer<typeof spec>[] => [...specs, ...suites.flatMap(specsOf)];

/** Counts in the file of Playwright's json reporter. An error outside any test counts as a failure. */
export const readPlaywrightReport = async (path: string): Promise<Counts> => {
  const { stats, errors, suites } = playwrightReport.parse(await readJson(path));
  const failures = suites
    .flatMap(specsOf)
    .flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) =>
          describeFailure(
            `${file}:${line} › ${title}`,
            results.find(({ error }) => error !== undefined)?.error?.message,
          ),
        ),
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...failures, ...errors.map(({ message }) => describeFailure('outside any test', message))],
  };
};
