import { describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';
import { checkSpanish } from '@/core/fixtures/missing-translations';

import { therapyFixtures } from '../therapy/fixtures';
import { Evidence } from './collection';
import { findProblems } from './consistency';
import { evidenceFixtures } from './fixtures';
import type { Draft } from './problem';
import { findRival } from './same-question';
import { describeRating } from './statement';

/** Gives every key a number and remembers it, so that a relation can be read back. */
const makeLookup = () => {
  const keys: string[] = [];
  const id: Lookup = (_collection, key) => {
    if (!keys.includes(key)) keys.push(key);
    return keys.indexOf(key) + 1;
  };
  const keyOf = (value: unknown): string => keys[Number(value) - 1] ?? '';
  return { id, keyOf };
};

const { id, keyOf } = makeLookup();
const ratings = evidenceFixtures.map(({ key, data, es }) => ({ key, rating: data(id), spanish: es?.(id) ?? null }));

describe('demo ratings', () => {
  it('have keys of their own', () => {
    expect(new Set(evidenceFixtures.map(({ key }) => key)).size).toBe(evidenceFixtures.length);
  });

  it('cover every condition that a therapy names, and no other', () => {
    const rated = new Set(ratings.map(({ rating }) => `${keyOf(rating.therapy)} for ${keyOf(rating.condition)}`));
    const named = therapyFixtures.flatMap(({ key, data }) =>
      (data(id).conditions ?? []).map((condition) => `${key} for ${keyOf(condition)}`),
    );
    expect([...rated].sort()).toEqual([...new Set(named)].sort());
  });

  it.each(ratings)('$key does not contradict itself', ({ rating }) => {
    expect(findProblems(rating as Draft)).toEqual([]);
  });

  it('ask no question twice, in either language', () => {
    for (const { key, rating, spanish } of ratings) {
      const others = ratings.filter(
        (other) =>
          other.key !== key && other.rating.therapy === rating.therapy && other.rating.condition === rating.condition,
      );
      expect(findRival({ rating, others: others.map((other) => other.rating) })).toBeNull();
      const inSpanish = others.map((other) => ({ ...other.rating, ...other.spanish }));
      expect(findRival({ rating: { ...rating, ...spanish }, others: inSpanish })).toBeNull();
    }
  });

  it.each(ratings.filter(({ rating }) => rating.direction === 'no-studies'))(
    '$key was looked for before it was rated',
    ({ rating }) => {
      expect(Date.parse(rating.searchedOn ?? '')).toBeLessThanOrEqual(Date.parse(rating.assessedOn));
    },
  );

  it.each(evidenceFixtures)('$key has every text in Spanish', (fixture) => {
    expect(checkSpanish({ fields: Evidence.fields, fixture })).toEqual({ missing: [], differing: [] });
  });

  it.each(ratings)('$key reads as Spanish in Spanish', ({ rating, spanish }) => {
    const sentence = describeRating({
      rating: {
        therapy: 'Tratamiento',
        condition: 'Enfermedad',
        outcome: spanish?.outcome ?? rating.outcome,
        comparator: spanish?.comparator ?? rating.comparator,
        timePoint: spanish?.timePoint ?? rating.timePoint,
        direction: rating.direction,
        certainty: rating.certainty,
      },
      locale: 'es',
    });
    expect(sentence).not.toMatch(/\b(?:pain|use|weeks|months|injection|exercise|the|of)\b/u);
  });
});
