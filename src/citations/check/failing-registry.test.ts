import { describe, expect, test } from 'vitest';

import { useRegistries } from '../../../tests/support/registries/use-registries';
import { rightPlace } from './fixtures';

const { check, registries } = useRegistries();

describe('a registry that fails', () => {
  test.each([
    ['slow', 'unreachable', 'did not answer within 1.5 seconds'],
    ['down', 'unreachable', 'could not be reached'],
    ['html', 'broken', 'answered with a web page instead of data'],
    ['wrong-json', 'broken', 'answered with something that cannot be read'],
    ['cut-off', 'broken', 'answered with something that cannot be read'],
    ['error', 'broken', 'reported an error of its own (500)'],
  ] as const)('because it is %s changes nothing, and says so', async (behaviour, status, sentence) => {
    registries().behave({ crossref: behaviour, pubmed: behaviour });
    const { verdict, failures, note } = await check(rightPlace);
    expect(verdict).toBeNull();
    expect(failures.map((failure) => [failure.registry, failure.status])).toEqual([
      ['crossref', status],
      ['pubmed', status],
    ]);
    expect(note).toContain(`Crossref ${sentence}`);
    expect(note).toContain(`PubMed ${sentence}`);
    expect(note).toContain('Nothing was changed here.');
  });

  test('leaves the other to confirm the entry', async () => {
    registries().behave({ crossref: 'html' });
    const { verdict, note } = await check(rightPlace);
    expect(verdict).toBe('verified');
    expect(note).toBe(
      'Agrees with PubMed. Crossref answered with a web page instead of data; something between here and there may have got in the way. Try again later.',
    );
  });

  test('takes no verification away', async () => {
    registries().behave({ crossref: 'error' });
    const changed = { ...rightPlace, volume: '99' };
    expect((await check(changed, false)).verdict).toBe('mismatch');
    expect((await check(changed, true)).verdict).toBeNull();
  });

  test('is asked again after an error that passes', async () => {
    registries().behave({ crossref: 'error-once' });
    expect((await check(rightPlace)).registries).toEqual(['crossref', 'pubmed']);
  });

  test('is waited for as long as it says', async () => {
    registries().behave({ crossref: 'busy-for-a-second' });
    const before = Date.now();
    expect((await check(rightPlace)).registries).toEqual(['crossref', 'pubmed']);
    expect(Date.now() - before).toBeGreaterThan(900);
  });

  test('that has nothing under an address has not found it', async () => {
    registries().behave({ crossref: 'missing', pubmed: 'missing' });
    expect((await check(rightPlace)).verdict).toBe('not-found');
  });

  test('that wants fewer requests is not asked again before its time', async () => {
    registries().behave({ pubmed: 'too-many-for-seconds' });
    const first = await check(rightPlace);
    expect(first.failures).toMatchObject([{ status: 'refused', registry: 'pubmed' }]);
    expect(first.note).toMatch(/PubMed asked for fewer requests\. Try again after \d\d:\d\d UTC\./u);
    registries().takeAsked();
    expect((await check(rightPlace)).failures).toMatchObject([{ status: 'refused', registry: 'pubmed' }]);
    expect(
      registries()
        .takeAsked()
        .map(({ registry }) => registry),
    ).toEqual(['crossref']);
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    expect((await check(rightPlace)).registries).toEqual(['crossref', 'pubmed']);
  });
});
