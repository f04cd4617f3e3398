import { expect, test } from 'vitest';

import { toCslJson } from './csl';
import { referenceFixtures } from './fixtures';

const lookup = (): number => 1;

test('a full journal article', () => {
  const wu = referenceFixtures.find(({ key }) => key === 'wu-2018');
  expect(wu && toCslJson(wu.data(lookup))).toEqual({
    type: 'article-journal',
    language: 'en',
    title:
      'Randomized double-blinded clinical trial of 5% dextrose versus triamcinolone injection for carpal tunnel syndrome patients',
    author: [
      { family: 'Wu', given: 'Yung-Tsan' },
      { family: 'Ke', given: 'Ming-Jen' },
      { family: 'Ho', given: 'Tsung-Yen' },
      { family: 'Li', given: 'Tsung-Ying' },
      { family: 'Shen', given: 'Yu-Ping' },
      { family: 'Chen', given: 'Liang-Cheng' },
    ],
    'container-title': 'Annals of Neurology',
    'container-title-short': 'Ann Neurol',
    issued: { 'date-parts': [[2018, 10]] },
    volume: '84',
    issue: '4',
    page: '601-610',
    DOI: '10.1002/ana.25332',
  });
});

test('empty fields are left out, and a year alone is a date', () => {
  const bare = { cslType: 'book', title: 'Pain', year: 1956, volume: '', doi: null, authors: [] };
  expect(toCslJson(bare)).toEqual({ type: 'book', title: 'Pain', issued: { 'date-parts': [[1956]] } });
});

test('an article number is the number, not a page', () => {
  const { number, page } = toCslJson({ cslType: 'article-journal', title: 'Knee', year: 2016, articleNumber: '25247' });
  expect({ number, page }).toEqual({ number: '25247', page: undefined });
});

test('a group is a literal name, a suffix is kept and an empty row is no author', () => {
  const authors = [
    { literal: 'Pain Study Group', family: '', given: null },
    { family: 'King', given: 'M L', suffix: 'Jr' },
    { family: null, given: '', literal: '' },
  ];
  expect(toCslJson({ cslType: 'report', title: 'Report', year: 2020, authors }).author).toEqual([
    { literal: 'Pain Study Group' },
    { family: 'King', given: 'M L', suffix: 'Jr' },
  ]);
});

test('only empty rows are no authors at all', () => {
  expect(toCslJson({ cslType: 'report', title: 'Report', year: 2020, authors: [{ family: '' }] })).not.toHaveProperty(
    'author',
  );
});

test('the day of access is the day that was picked', () => {
  const page = { cslType: 'webpage', title: 'Page', year: 2026, accessed: '2026-01-31T12:00:00.000Z' };
  expect(toCslJson(page).accessed).toEqual({ 'date-parts': [[2026, 1, 31]] });
});

test('a draft without a year has no date, and a day needs its month', () => {
  expect(toCslJson({ cslType: 'book', title: 'Pain', year: null })).not.toHaveProperty('issued');
  expect(toCslJson({ cslType: 'book', title: 'Pain', year: 1956, day: 3 }).issued).toEqual({ 'date-parts': [[1956]] });
});
