import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { expiredOn } from './credentials';
import { addMonths, checkNextReview, isReviewOverdue, reviewHoldsUntil, reviewStandingOf } from './rules';

const date = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2099-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const months = fc.integer({ min: -60, max: 60 });

const monthsSinceZero = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth();

const lengthOfMonth = (day: Date): number =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();

describe('addMonths', () => {
  it('comes to the month that is so many later, at the same day or its last one, at the same time', () => {
    fc.assert(
      fc.property(date, months, (day, count) => {
        const moved = addMonths({ date: day, months: count });
        expect(monthsSinceZero(moved)).toBe(monthsSinceZero(day) + count);
        expect(moved.getUTCDate()).toBe(Math.min(day.getUTCDate(), lengthOfMonth(moved)));
        expect(moved.getTime() % 86_400_000).toBe(day.getTime() % 86_400_000);
      }),
    );
  });

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('from %s by %d comes to %s', (from, count, to) => {
    expect(
      addMonths({ date: new Date(from), months: count })
        .toISOString()
        .slice(0, 10),
    ).toBe(to);
  });

  it('leaves the given date alone', () => {
    const day = new Date('2026-01-31');
    addMonths({ date: day, months: 1 });
    expect(day).toEqual(new Date('2026-01-31'));
  });
});

describe('checkNextReview', () => {
  const reviewedOn = new Date('2026-01-31T12:00:00Z');
  const check = (day: string) => checkNextReview({ reviewedOn, nextReviewDue: new Date(`${day}T12:00:00Z`) });

  it('takes every day up to 36 months later', () => {
    expect(check('2026-02-01')).toBe(true);
    expect(check('2029-01-31')).toBe(true);
  });

  it('says what is wrong with any other', () => {
    expect(check('2026-01-31')).toBe('The next review must come after the last one. Choose a later day.');
    expect(check('2029-02-01')).toBe(
      'The next review may be at most 36 months after the last one. Choose an earlier day.',
    );
  });
});

describe('isReviewOverdue', () => {
  it('begins after the day of the review', () => {
    const nextReviewDue = new Date('2026-11-20T12:00:00Z');
    expect(isReviewOverdue({ nextReviewDue, today: new Date('2026-11-19T23:00:00Z') })).toBe(false);
    expect(isReviewOverdue({ nextReviewDue, today: new Date('2026-11-21T00:00:00Z') })).toBe(true);
  });
});

describe('reviewHoldsUntil', () => {
  const nextReviewDue = '2027-11-20T12:00:00.000Z';

  it('ends with the next review, or earlier with the credentials of the reviewer', () => {
    expect(reviewHoldsUntil({ nextReviewDue, entitledUntil: null })).toBe(nextReviewDue);
    expect(reviewHoldsUntil({ nextReviewDue, entitledUntil: '2028-01-01T12:00:00.000Z' })).toBe(nextReviewDue);
    expect(reviewHoldsUntil({ nextReviewDue, entitledUntil: '2027-01-01T12:00:00.000Z' })).toContain('2027-01-01');
  });
});

describe('reviewStandingOf', () => {
  const today = new Date('2026-11-22T12:00:00Z');

  it.each([
    ['2026-11-21T12:00:00Z', 'overdue'],
    ['2026-11-22T12:00:00Z', 'due-soon'],
    ['2026-12-22T12:00:00Z', 'due-soon'],
    ['2026-12-23T12:00:00Z', 'current'],
  ])('of one that holds until %s is %s', (until, standing) => {
    expect(reviewStandingOf({ holdsUntil: new Date(until), today })).toBe(standing);
  });
});

describe('expiredOn', () => {
  const person = {
    name: 'Demo',
    credentials: [{ name: 'Degree' }, { name: 'Board', expiresOn: '2026-11-22T12:00:00.000Z' }],
    licence: { expiresOn: '2026-01-01T12:00:00.000Z' },
  };
  const on = (day: string) => expiredOn({ person, today: new Date(`${day}T23:00:00Z`) }).map(({ name }) => name);

  it('names what has ended, from the day after its end', () => {
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-11-22')).toEqual(['Licence']);
    expect(on('2026-11-23')).toEqual(['Licence', 'Board']);
  });
});
