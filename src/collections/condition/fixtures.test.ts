import { describe, expect, test } from 'vitest';

import { collectReferenceIds } from '@/citations/collect-references';
import { checkSpanish } from '@/core/fixtures/missing-translations';
import { checkNextReview } from '@/editorial/governance/rules';

import { Condition } from './collection';
import { conditionFixtures } from './fixtures';
import { validateIcd10 } from './rules';

/** Gives every key its own number and remembers the keys, so that relations can be read back. */
const recordLookups = () => {
  const keys: string[] = [];
  const id = (collection: string, key: string): number => {
    const name = `${collection}/${key}`;
    if (!keys.includes(name)) keys.push(name);
    return keys.indexOf(name) + 1;
  };
  return { id, keyOf: (value: unknown) => keys[Number(value) - 1], keys };
};

const conditions = conditionFixtures.map((fixture) => {
  const lookups = recordLookups();
  const document = fixture.data(lookups.id);
  return { key: fixture.key, fixture, document, spanish: fixture.es?.(lookups.id), ...lookups };
});

const known = new Set(conditionFixtures.map(({ key }) => `conditions/${key}`));

describe.each(conditions)('$key', ({ key, fixture, document, spanish, keyOf, keys }) => {
  test('has its key as address and a code of the right form', () => {
    expect(document.slug).toBe(key);
    const options = {} as Parameters<typeof validateIcd10>[1];
    expect(document.icd10 && validateIcd10(document.icd10, options)).toBe(true);
  });

  test('fits the fields in every language', () => {
    expect(document.aliases?.length).toBeGreaterThan(0);
    for (const { name, summary, seo } of [document, spanish ?? {}]) {
      expect(name?.length).toBeLessThanOrEqual(80);
      expect(summary?.split(/\s+/).length).toBeLessThanOrEqual(60);
      expect(seo?.title?.length).toBeLessThanOrEqual(60);
      expect(seo?.description?.length).toBeLessThanOrEqual(150);
    }
  });

  test('says the same in Spanish, with the same sources and links', () => {
    expect(checkSpanish({ fields: Condition.fields, fixture })).toEqual({ missing: [], differing: [] });
  });

  test('is as urgent in Spanish as in English', () => {
    const urgency = (action = '') => [/911/, /988/].map((number) => number.test(action));
    for (const [index, { action }] of document.redFlags.entries())
      expect(urgency(spanish?.redFlags?.[index]?.action)).toEqual(urgency(action));
  });

  test('sends nobody with a red flag to a slow channel', () => {
    expect(document.redFlags.length).toBeGreaterThan(1);
    expect(document.redFlags.some(({ action }) => /911|emergency department/.test(action))).toBe(true);
    for (const { action } of document.redFlags) expect(action).not.toMatch(/message|e-?mail|portal|form/i);
  });

  test('is related to other conditions that exist', () => {
    const related = (document.related ?? []).map(keyOf);
    expect(related.length).toBeGreaterThan(0);
    expect(related).not.toContain(`conditions/${key}`);
    for (const name of keys.filter((other) => other.startsWith('conditions/'))) expect(known).toContain(name);
  });

  test('looks up no reference that it does not cite', () => {
    const cited = [...collectReferenceIds({ value: document })].map(keyOf).sort();
    expect(cited).toEqual(keys.filter((name) => name.startsWith('references/')).sort());
  });

  test('was reviewed by another person, and the next review is in time', () => {
    const { author, reviewer, reviewedOn, nextReviewDue } = document.governance;
    expect(reviewer).not.toBe(author);
    expect(checkNextReview({ reviewedOn: new Date(reviewedOn), nextReviewDue: new Date(nextReviewDue) })).toBe(true);
  });
});

test('no two conditions share a key', () => {
  expect(known.size).toBe(conditionFixtures.length);
});
