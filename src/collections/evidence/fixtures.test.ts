import { describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';
import { checkSpanish } from '@/core/fixtures/missing-translations';

import { therapyFixtures } from '../therapy/fixtures';
import { Evidence } from './collection';
import { evidenceFixtures } from './fixtures';
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

  it.each(ratings)('$key has studies and reasons, or a search without result', ({ rating }) => {
    const isEmpty = rating.direction === 'no-studies';
    expect(rating.references?.length === 0).toBe(isEmpty);
    expect(Boolean(rating.searchedOn)).toBe(isEmpty);
    if (isEmpty) {
      expect(rating.certainty).toBe('very-low');
      expect(Date.parse(rating.searchedOn ?? '')).toBeLessThanOrEqual(Date.parse(rating.assessedOn));
      return;
    }
    // Trials start at high certainty: low is two steps down.
    const steps = { high: 0, moderate: 1, low: 2, 'very-low': 2 }[rating.certainty];
    expect(rating.downgradedFor?.length ?? 0).toBeGreaterThanOrEqual(steps);
  });

  it.each(ratings.filter(({ rating }) => rating.absolute))('$key has numbers that fit together', ({ rating }) => {
    const { per, control, treated, intervalLow, intervalHigh } = rating.absolute ?? {};
    const all = Number(per);
    for (const count of [control, treated]) {
      expect(count).toBeGreaterThanOrEqual(0);
      expect(count).toBeLessThanOrEqual(all);
    }
    expect(intervalLow ?? treated).toBeLessThanOrEqual(Number(treated));
    expect(intervalHigh ?? treated).toBeGreaterThanOrEqual(Number(treated));
  });

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
