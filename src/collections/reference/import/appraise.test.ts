import { expect, test } from 'vitest';

import { appraise } from './appraise';

test.each([
  [['Journal Article', 'Randomized Controlled Trial'], ['Humans', 'Prospective Studies'], 'randomised-trial', 'people'],
  [['Meta-Analysis', 'Review'], ['*Humans'], 'systematic-review', 'people'],
  [['Review'], [], 'narrative-review', null],
  [['Case Reports'], ['Humans'], 'case-series', 'people'],
  [['Practice Guideline'], [], 'guideline', null],
  [['Journal Article'], ['Humans', 'Cohort Studies'], 'cohort-study', 'people'],
  [['Journal Article'], ['Case-Control Studies'], 'case-control', null],
  [['Journal Article'], ['Animals', '*Rabbits/surgery'], null, 'animal'],
  [['Journal Article'], ['Animals', 'Humans'], null, null],
  [['Journal Article'], ['Cells, Cultured'], null, 'laboratory'],
  [['Clinical Trial'], [], null, null],
  [[], [], null, null],
])('publication types %j with headings %j', (publicationTypes, subjects, design, population) => {
  expect(appraise({ publicationTypes, subjects })).toEqual({ design, population });
});
