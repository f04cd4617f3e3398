import { describe, expect, test } from 'vitest';

import type { CslItem } from './csl-item';
import { findDuplicates } from './duplicates';

/** Printed twice on one page of the clinic, as its references 3 and 4. */
const described: CslItem = {
  type: 'article-journal',
  title:
    'Six Treatments Have Positive Effects at 3 Months for People With Patellofemoral Pain: A Systematic Review With Meta-analysis',
  author: [{ family: 'Neal', given: 'BS' }],
  issued: { 'date-parts': [[2022, 11]] },
};

const neal: CslItem = { ...described, DOI: '10.2519/jospt.2022.11359', PMID: '36070427' };

const signsOf = (item: CslItem, ...among: CslItem[]) =>
  findDuplicates({ item, among, itemOf: (entry) => entry }).map(({ sign }) => sign);

describe('the same paper is found', () => {
  test.each([
    ['by its DOI', { ...described, title: 'Otherwise', DOI: '10.2519/JOSPT.2022.11359' }, 'doi'],
    ['by its PMID', { ...described, title: 'Otherwise', PMID: '36070427' }, 'pmid'],
    ['by title, year and first author', { ...described, title: `${described.title.toUpperCase()}.` }, 'title'],
  ])('%s', (_how, other, sign) => {
    expect(signsOf(neal, other)).toEqual([sign]);
  });

  test('among others, once each', () => {
    const other: CslItem = { ...described, title: 'Seven treatments' };
    expect(findDuplicates({ item: neal, among: [other, neal, described], itemOf: (entry) => entry })).toEqual([
      { entry: neal, sign: 'doi' },
      { entry: described, sign: 'title' },
    ]);
  });
});

test.each([
  ['another year', { ...described, issued: { 'date-parts': [[2021]] } } satisfies CslItem],
  ['another first author', { ...described, author: [{ family: 'Barton' }] } satisfies CslItem],
  ['no author', { ...described, author: [] } satisfies CslItem],
])('with the same title but %s it is another one', (_what, other) => {
  expect(signsOf(neal, other)).toEqual([]);
});
