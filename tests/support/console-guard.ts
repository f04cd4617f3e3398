import { format } from 'node:util';

import { afterAll, afterEach, expect } from 'vitest';

type Level = 'error' | 'warn';
type Expectation = { level: Level; pattern: RegExp; seen: boolean };

let unexpected: string[] = [];
let expectations: Expectation[] = [];

/** Notes a complaint by the code under test; one that no test asked for fails the test that is running. */
export const recordComplaint = ({ level, text }: { level: Level; text: string }): void => {
  const expected = expectations.find((expectation) => expectation.level === level && expectation.pattern.test(text));
  if (expected) expected.seen = true;
  else unexpected.push(`${level}: ${text}`);
};

/** Says that the running test makes the code complain: the test fails when the complaint does not come. */
export const expectComplaint = ({ level, pattern }: { level: Level; pattern: RegExp }): void => {
  expectations.push({ level, pattern, seen: false });
};

const settle = (): void => {
  const complaints = unexpected;
  const missing = expectations.filter(({ seen }) => !seen).map(({ level, pattern }) => `${level}: ${pattern.source}`);
  unexpected = [];
  expectations = [];
  expect(complaints, 'the code complained, and no test expected it').toEqual([]);
  expect(missing, 'expected complaints that did not come').toEqual([]);
};

console.error = (...values: unknown[]) => recordComplaint({ level: 'error', text: format(...values) });
console.warn = (...values: unknown[]) => recordComplaint({ level: 'warn', text: format(...values) });

afterEach(settle);
afterAll(settle);
