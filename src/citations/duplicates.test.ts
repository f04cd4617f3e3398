import { expect, test } from 'vitest';

import type { CslItem } from './csl-item';
import { isSameWork } from './duplicates';

/** Printed twice on one page of a clinic, as its references 3 and 4. */
const printed: CslItem = {
  type: 'article-journal',
  title:
    'Six Treatments Have Positive Effects at 3 Months for People With Patellofemoral Pain: A Systematic Review With Meta-analysis',
  author: [{ family: 'Neal', given: 'BS' }],
  issued: { 'date-parts': [[2022, 11]] },
};

test.each<[string, CslItem]>([
  ['loud and with a full stop', { ...printed, title: `${printed.title.toUpperCase()}.` }],
  [
    'with initials in another way and only a year',
    { ...printed, author: [{ family: 'NEAL', given: 'Bradley S.' }], issued: { 'date-parts': [[2022]] } },
  ],
  ['with an identifier that the first lacks', { ...printed, DOI: '10.2519/jospt.2022.11359' }],
])('is the same paper %s', (_how, other) => {
  expect(isSameWork(printed, other)).toBe(true);
});

test.each<[string, CslItem]>([
  ['another year', { ...printed, issued: { 'date-parts': [[2021]] } }],
  ['another first author', { ...printed, author: [{ family: 'Barton' }] }],
  ['no author', { ...printed, author: [] }],
  ['another title', { ...printed, title: 'Seven treatments' }],
])('is another one with %s', (_what, other) => {
  expect(isSameWork(printed, other)).toBe(false);
  expect(isSameWork(other, printed)).toBe(false);
});

test('two that differ in an identifier are a preprint and its article', () => {
  expect(isSameWork({ ...printed, DOI: '10.1101/1' }, { ...printed, DOI: '10.2519/jospt.2022.11359' })).toBe(false);
});
