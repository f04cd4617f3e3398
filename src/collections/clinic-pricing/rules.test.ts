import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  courseTotal,
  describePrice,
  formatMoney,
  isValidOn,
  minorUnitsPerMajor,
  parseMajor,
  periodsOverlap,
  priceUnits,
} from './rules';

const firstDay = Date.UTC(2026, 0, 1);

const dayAt = (index: number): string => new Date(firstDay + index * 86_400_000).toISOString();

/** Days as numbers; the end is null where none is known. */
const period = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 30 })))
  .map(([from, length]) => ({ from, through: length === null ? null : from + length }));

type Days = { from: number; through: number | null };

const asPeriod = ({ from, through }: Days) => ({
  validFrom: dayAt(from),
  validThrough: through === null ? null : dayAt(through),
});

const daysOf = ({ from, through }: Days): Set<number> =>
  new Set(Array.from({ length: (through ?? 200) - from + 1 }, (_, index) => from + index));

describe('periodsOverlap', () => {
  it('says whether there is a day that both have', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = [...daysOf(a)].some((day) => daysOf(b).has(day));
        expect(periodsOverlap(asPeriod(a), asPeriod(b))).toBe(shared);
      }),
    );
  });

  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(periodsOverlap(asPeriod(a), asPeriod(b))).toBe(periodsOverlap(asPeriod(b), asPeriod(a)));
      }),
    );
  });

  it('looks at days and not at hours', () => {
    const morning = { validFrom: '2026-01-01T00:00:00.000Z', validThrough: '2026-01-31T01:00:00.000Z' };
    const evening = { validFrom: '2026-01-31T23:00:00.000Z' };
    expect(periodsOverlap(morning, evening)).toBe(true);
    expect(periodsOverlap(morning, { validFrom: '2026-02-01T00:00:00.000Z' })).toBe(false);
  });
});

describe('isValidOn', () => {
  it('holds from the first day through the last one', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 0, max: 100 }), (days, day) => {
        expect(isValidOn({ period: asPeriod(days), day: new Date(dayAt(day)) })).toBe(daysOf(days).has(day));
      }),
    );
  });
});

describe('courseTotal', () => {
  it('is the sum of the prices of all sessions', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.option(fc.nat(100_000)),
        fc.integer({ min: 1, max: 52 }),
        fc.option(fc.integer({ min: 1, max: 52 })),
        fc.constantFrom('session', 'area', 'joint'),
        (min, extra, minimumSessions, usualSessions, unit) => {
          const max = extra === null ? null : min + extra;
          const total = courseTotal({ min, max, unit, minimumSessions, usualSessions });
          const sum = (price: number, sessions: number) =>
            Array.from({ length: sessions }, () => price).reduce((before, one) => before + one, 0);
          expect(total).toEqual({
            min: sum(min, minimumSessions),
            max: sum(max ?? min, Math.max(minimumSessions, usualSessions ?? 0)),
          });
        },
      ),
    );
  });

  it('is the price itself where that buys the course', () => {
    expect(courseTotal({ min: 90000, unit: 'course', minimumSessions: 4 })).toEqual({ min: 90000, max: 90000 });
    expect(courseTotal({ min: 90000, max: 95000, unit: 'course' })).toEqual({ min: 90000, max: 95000 });
  });

  it('is not known without a number of sessions', () => {
    expect(courseTotal({ min: 48500, unit: 'session' })).toBeNull();
  });

  it('has no other units than these', () => {
    expect(Object.keys(priceUnits)).toEqual(['session', 'area', 'joint', 'course']);
  });
});

describe('parseMajor', () => {
  it.each([
    ['485', 485],
    ['485.', 485],
    ['485.5', 485.5],
    ['485,50', 485.5],
    ['$485.00', 485],
    ['485 €', 485],
    ['USD 485', 485],
    ['US$ 485', 485],
    ['485 CAD', 485],
    [' 0.50 ', 0.5],
    ['1234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,50', 1234.5],
    ['1\u00a0234', 1234],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1,234,567.89', 1234567.89],
    ['0', 0],
  ])('reads %j as %d', (typed, amount) => {
    expect(parseMajor(typed)).toBe(amount);
  });

  it.each([
    '',
    ' ',
    '.',
    '.5',
    '4,8,5',
    '48,50,10',
    '1,23,456',
    '1.234.50',
    '1,234,50',
    '1,2345',
    '0,500',
    '-5',
    '−5',
    '80-150',
    '5e3',
    'free',
    '12 abcd',
    '1.234.567,8.9',
  ])('does not guess what %j means', (typed) => {
    expect(parseMajor(typed)).toBeNull();
  });

  it('reads what the site itself writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.constantFrom('en', 'es'),
        fc.constantFrom('USD', 'EUR', 'GBP', 'CAD'),
        (amount, locale, currency) => {
          expect(parseMajor(formatMoney({ amount, currency, locale }))).toBe(amount / 100);
        },
      ),
    );
  });
});

describe('formatMoney', () => {
  it.each([
    [48500, 'USD', '$485'],
    [48550, 'USD', '$485.50'],
    [0, 'USD', '$0'],
    [123456700, 'USD', '$1,234,567'],
    [1500, 'JPY', '¥1,500'],
    [1234, 'KWD', 'KWD\u00a01.234'],
    [5000, 'KWD', 'KWD\u00a05'],
  ])('writes %d of %s as %s', (amount, currency, text) => {
    expect(formatMoney({ amount, currency })).toBe(text);
  });

  it('writes amounts as the language does', () => {
    expect(formatMoney({ amount: 48550, currency: 'EUR', locale: 'es' })).toBe('485,50\u00a0€');
  });

  it('knows how many minor units a currency has', () => {
    expect(['USD', 'JPY', 'KWD'].map(minorUnitsPerMajor)).toEqual([100, 1, 1000]);
  });
});

describe('describePrice', () => {
  it.each([
    [{ min: 8000, max: 15000, currency: 'USD' }, '$80–$150'],
    [{ min: 48500, max: 48500, currency: 'USD' }, '$485'],
    [{ min: 0, currency: 'USD' }, '$0'],
    [{ min: null, currency: 'USD' }, ''],
    [{ min: 48500, currency: null }, ''],
  ])('writes %j as %j', (amounts, text) => {
    expect(describePrice(amounts)).toBe(text);
  });
});
