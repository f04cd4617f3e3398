import { describe, expect, it } from 'vitest';

import { findProblems } from './consistency';
import type { Draft } from './problem';
import { findRival, type Question } from './same-question';
import { basisOf, findStudyProblems, type Study } from './studies';

const reason = (name: 'imprecision' | 'indirectness' | 'risk-of-bias', steps: '1' | '2' = '1') => ({
  reason: name,
  steps,
  explanation: 'So it is.',
});

/** Two reasons under low certainty, as trials often end. */
const low: Draft = {
  direction: 'favours',
  certainty: 'low',
  basis: 'randomised',
  downgradedFor: [reason('imprecision'), reason('indirectness')],
  references: [1],
};

const numbers = (changes: Draft['absolute'] = {}): Draft => ({
  ...low,
  absolute: { per: '100', control: 30, treated: 50, intervalLow: 40, intervalHigh: 60, ...changes },
});

const found = (rating: Draft): Record<string, string> =>
  Object.fromEntries(findProblems(rating).map(({ path, message }) => [path, message]));

const paths = (rating: Draft): string[] => findProblems(rating).map(({ path }) => path);

describe('certainty and its reasons', () => {
  it('fit together in an ordinary rating', () => {
    expect(findProblems(low)).toEqual([]);
  });

  it.each(['moderate', 'high'] as const)('refuse %s certainty that the reasons do not leave', (certainty) => {
    expect(found({ ...low, certainty })).toEqual({
      certainty:
        'Too sure for the reasons given (randomised trials: start at high; the reasons take off 2 steps). Choose “Low”, or correct the reasons.',
    });
  });

  it('ask for what else lowers a rating', () => {
    expect(found({ ...low, certainty: 'very-low' })).toEqual({
      downgradedFor:
        'The reasons explain low certainty, but the rating says very low. Name what else lowers it, mark a reason as very serious, or choose “Low”.',
    });
    expect(
      paths({ ...low, certainty: 'very-low', downgradedFor: [reason('imprecision', '2'), reason('indirectness')] }),
    ).toEqual([]);
    expect(paths({ ...low, certainty: 'low', downgradedFor: [] })).toEqual(['downgradedFor']);
  });

  it('count a domain once', () => {
    expect(paths({ ...low, downgradedFor: [reason('imprecision'), reason('imprecision')] })).toEqual(['downgradedFor']);
  });

  it('never start studies without random groups above low', () => {
    const observational: Draft = { ...low, basis: 'observational', downgradedFor: [] };
    expect(paths(observational)).toEqual([]);
    expect(paths({ ...observational, certainty: 'moderate' })).toEqual(['certainty']);
  });

  it('raise only studies without random groups, and only what nothing lowers', () => {
    const upgradedFor: Draft['upgradedFor'] = [{ reason: 'large-effect', explanation: 'Nine in ten got better.' }];
    const raised: Draft = { ...low, basis: 'observational', certainty: 'moderate', downgradedFor: [], upgradedFor };
    expect(paths(raised)).toEqual([]);
    expect(paths({ ...raised, basis: 'randomised', certainty: 'high' })).toEqual(['upgradedFor']);
    expect(paths({ ...raised, certainty: 'low', downgradedFor: [reason('imprecision')] })).toEqual(['upgradedFor']);
  });
});

describe('absolute numbers', () => {
  it('fit the direction', () => {
    expect(findProblems(numbers())).toEqual([]);
    expect(paths({ ...numbers(), direction: 'against' })).toEqual(['direction']);
    expect(paths(numbers({ control: 50, intervalLow: null, intervalHigh: null }))).toEqual(['direction']);
    expect(found(numbers({ counted: 'bad' }))['direction']).toBe(
      'The direction says better than the comparison, but the numbers do not: 30 without and 50 with the treatment. Correct the direction, the numbers, or what is counted.',
    );
    expect(paths({ ...numbers({ counted: 'bad' }), direction: 'against' })).toEqual([]);
  });

  it('with an interval on one side are a difference', () => {
    expect(paths({ ...numbers(), direction: 'no-difference' })).toEqual(['direction']);
    expect(paths({ ...numbers({ intervalLow: 20 }), direction: 'no-difference' })).toEqual([]);
  });

  it('with an interval on both sides are imprecise', () => {
    const wide = numbers({ intervalLow: 20 });
    expect(paths(wide)).toEqual([]);
    const downgradedFor = [reason('risk-of-bias'), reason('indirectness')];
    expect(paths({ ...wide, downgradedFor })).toEqual(['downgradedFor']);
  });

  it.each([
    ['outside the interval', { treated: 61 }, 'absolute.treated'],
    ['with a turned interval', { intervalLow: 60, intervalHigh: 40 }, 'absolute.intervalHigh'],
    ['with half an interval', { intervalLow: null }, 'absolute.intervalLow'],
    ['with the other half', { intervalHigh: null }, 'absolute.intervalHigh'],
    ['without a denominator', { per: null }, 'absolute.per'],
    ['without a comparison', { control: null }, 'absolute.control'],
    ['without the treated', { treated: null }, 'absolute.treated'],
    ['above everybody', { intervalHigh: 120 }, 'absolute.intervalHigh'],
  ])('%s are refused', (_name, changes, path) => {
    expect(paths(numbers(changes))).toEqual([path]);
  });
});

describe('a rating without studies', () => {
  const none: Draft = { direction: 'no-studies', certainty: 'very-low', searchedOn: '2026-10-01T12:00:00.000Z' };

  it('says when somebody looked, and nothing else', () => {
    expect(findProblems(none)).toEqual([]);
    const all: Draft = {
      ...none,
      certainty: 'low',
      searchedOn: null,
      references: [1],
      downgradedFor: [reason('imprecision')],
      absolute: { per: '100', control: 1, treated: 2 },
    };
    expect(paths(all)).toEqual(['references', 'searchedOn', 'certainty', 'downgradedFor', 'absolute.treated']);
  });

  it('is the only one that names none', () => {
    expect(paths({ ...low, references: [] })).toEqual(['references']);
  });
});

describe('the studies of a rating', () => {
  const trial: Study = { title: 'A trial', design: 'randomised-trial', population: 'people', updateStatus: 'none' };
  const rabbits: Study = { ...trial, title: 'Rabbits', population: 'animal' };
  const cells: Study = { ...trial, title: 'Cells', design: 'mechanism', population: 'laboratory' };
  const problems = (studies: Study[], rating: Draft = low) =>
    findStudyProblems({ rating, studies }).map(({ path }) => path);

  it('may be trials in people', () => {
    expect(problems([trial])).toEqual([]);
    expect(problems([trial, rabbits])).toEqual([]);
  });

  it('in animals or a laboratory alone carry nothing above very low', () => {
    const basis = 'observational';
    for (const certainty of ['high', 'moderate', 'low'] as const)
      expect(problems([rabbits, cells], { ...low, basis, certainty })).toEqual(['certainty']);
    expect(problems([rabbits, cells], { ...low, basis, certainty: 'very-low' })).toEqual([]);
  });

  it('carry nothing once one is retracted', () => {
    const [problem] = findStudyProblems({ rating: low, studies: [trial, { ...trial, updateStatus: 'retracted' }] });
    expect(problem).toEqual({
      path: 'references',
      message: '“A trial” was retracted and cannot carry a rating. Take it out and rate what is left.',
    });
  });

  it('say from which certainty it starts', () => {
    const series: Study = { ...trial, design: 'case-series' };
    expect([basisOf([trial]), basisOf([series, trial]), basisOf([series]), basisOf([rabbits])]).toEqual([
      'randomised',
      'randomised',
      'observational',
      'observational',
    ]);
    expect(problems([series])).toEqual(['basis']);
  });
});

describe('one question', () => {
  const asked: Question = {
    outcome: 'pain',
    comparator: 'a saline injection',
    timePoint: '6 months',
    direction: 'favours',
  };

  it('has one answer, however it is written', () => {
    const others = [{ ...asked, outcome: 'Pain ', comparator: 'Saline  injection', title: 'The other' }];
    expect(findRival({ rating: asked, others })).toEqual({
      path: 'outcome',
      label: 'Outcome',
      message:
        '“The other” already answers this question. Change that rating, or ask for another outcome, comparison or time.',
    });
  });

  it.each(['outcome', 'comparator', 'timePoint'] as const)('is another one with another %s', (field) => {
    expect(findRival({ rating: asked, others: [{ ...asked, [field]: 'something else' }] })).toBeNull();
  });

  it('has no studies or some, not both', () => {
    const none: Question = { ...asked, comparator: 'anything', timePoint: 'any time', direction: 'no-studies' };
    expect(findRival({ rating: none, others: [asked] })?.path).toBe('direction');
    expect(findRival({ rating: asked, others: [none] })?.path).toBe('direction');
    expect(findRival({ rating: { ...none, outcome: 'sleep' }, others: [asked] })).toBeNull();
  });
});
