import { describe, expect, it } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { ClinicPricing } from './collection';
import { clinicPricingFixtures } from './fixtures';
import { isValidOn, periodsOverlap } from './rules';

/** Ids that tell the documents apart, as a database would give them. */
const idsByKey = () => {
  const ids = new Map<string, number>();
  return (collection: string, key: string): number => {
    const name = `${collection}/${key}`;
    if (!ids.has(name)) ids.set(name, ids.size + 1);
    return ids.get(name) ?? 0;
  };
};

const id = idsByKey();
const prices = clinicPricingFixtures.map(({ key, data }) => ({ key, ...data(id) }));
const published = prices.filter(({ _status }) => _status === 'published');
const today = new Date('2026-11-21T12:00:00.000Z');

describe('price lists', () => {
  it('never hold two prices for the same thing on the same day', () => {
    const clashes = published.flatMap((price, index) =>
      published
        .slice(index + 1)
        .filter(
          (other) =>
            other.therapy === price.therapy &&
            other.clinic === price.clinic &&
            other.unit === price.unit &&
            other.variant === price.variant &&
            periodsOverlap(price, other),
        )
        .map((other) => [price.key, other.key]),
    );
    expect(clashes).toEqual([]);
  });

  it('have a price today for each therapy', () => {
    const current = published.filter((period) => isValidOn({ period, day: today }));
    expect(new Set(current.map(({ therapy }) => therapy)).size).toBe(4);
  });

  it('have one that follows another without a gap, and one draft', () => {
    const [before, after] = published.filter(({ key }) => key.startsWith('glucopuncture-hillside'));
    expect(before?.validThrough?.slice(0, 10)).toBe('2026-12-31');
    expect(after?.validFrom.slice(0, 10)).toBe('2027-01-01');
    expect(prices.filter(({ _status }) => _status === 'draft')).toHaveLength(1);
  });

  it.each(clinicPricingFixtures)('of $key say all of it in Spanish too', (fixture) => {
    expect(checkSpanish({ fields: ClinicPricing.fields, fixture })).toEqual({ missing: [], differing: [] });
  });
});
