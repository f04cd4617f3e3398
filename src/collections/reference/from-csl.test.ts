import { expect, test } from 'vitest';

import type { CslItem } from '@/citations/csl-item';

import { toCslJson } from './csl';
import { referenceFixtures } from './fixtures';
import { fromCslItem } from './from-csl';

/** Every variable that is stored. */
const whole: Required<Omit<CslItem, 'id'>> = {
  type: 'chapter',
  title: 'Injection of dextrose',
  author: [{ family: 'van der Berg', given: 'Jan', suffix: 'Jr' }, { literal: 'Pain Study Group' }],
  editor: [{ family: 'King', given: 'M L' }],
  'container-title': 'Handbook of pain',
  'container-title-short': 'Handb Pain',
  'collection-title': 'Lecture notes',
  issued: { 'date-parts': [[2018, 10, 3]] },
  accessed: { 'date-parts': [[2026, 1, 31]] },
  volume: '2',
  issue: '4',
  'supplement-number': '1',
  page: '601-610',
  number: '77',
  publisher: 'Example Press',
  'publisher-place': 'Springfield',
  edition: '2',
  genre: 'Lecture',
  language: 'en',
  ISSN: '0364-5134',
  ISBN: '9780195307948',
  DOI: '10.1002/ana.25332',
  PMID: '30187524',
  PMCID: 'PMC6221097',
  URL: 'https://example.org/',
};

test('a whole item goes into typed fields and comes out the same', () => {
  expect(toCslJson(fromCslItem(whole))).toEqual(whole);
});

test.each(referenceFixtures)('$key goes out and comes in the same', ({ data }) => {
  const item = toCslJson(data(() => 1));
  expect(toCslJson(fromCslItem(item))).toEqual(item);
});

test('what is not known stays empty', () => {
  expect(fromCslItem({ type: 'book', title: 'Pain' })).toEqual({ cslType: 'book', title: 'Pain' });
});

test('a type that is not stored is a report', () => {
  expect(fromCslItem({ type: 'patent', title: 'Needle' }).cslType).toBe('report');
});

test('a month of access is no day', () => {
  const item: CslItem = { type: 'webpage', title: 'Page', accessed: { 'date-parts': [[2026, 1]] } };
  expect(fromCslItem(item)).not.toHaveProperty('accessed');
});
