import { expect, test } from 'vitest';

import type { CslItem } from '@/citations/csl-item';

import { createMatcher } from './match';

const trial: CslItem = {
  type: 'article-journal',
  title: 'Étude of “dextrose”: a trial',
  author: [{ family: 'Núñez', given: 'A' }],
  issued: { 'date-parts': [[2018, 10]] },
  DOI: '10.1000/1',
};

const matcher = createMatcher([{ id: 7, line: null, item: trial }]);
const find = (changes: Partial<CslItem>) => {
  const match = matcher.find({ ...trial, ...changes });
  return match === null ? null : [match.known.id, match.by, match.isSure];
};

test.each<[Partial<CslItem>, unknown]>([
  [{ title: 'Quite another title' }, [7, 'DOI', true]],
  [{ DOI: undefined, title: 'ETUDE OF DEXTROSE - A TRIAL' }, [7, 'title, year and first author', true]],
  [{ DOI: undefined, author: [{ family: 'Nunez', given: 'Ana' }] }, [7, 'title, year and first author', true]],
  [{ DOI: undefined, issued: { 'date-parts': [[2019]] } }, null],
  [{ DOI: undefined, author: [{ family: 'Wu' }] }, null],
  [{ DOI: '10.1000/2' }, [7, 'DOI', false]],
])('an item that differs in %j', (changes, expected) => {
  expect(find(changes)).toEqual(expected);
});
