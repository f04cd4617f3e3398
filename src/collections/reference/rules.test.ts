import { expect, test } from 'vitest';

import { evidenceLevel, populations, type Population, type StudyDesign, studyDesigns } from './rules';

const designs = Object.keys(studyDesigns) as StudyDesign[];

test('the levels are those of the Oxford table of 2011', () => {
  expect(Object.fromEntries(designs.map((design) => [design, evidenceLevel(design)]))).toEqual({
    'systematic-review': 1,
    'randomised-trial': 2,
    'cohort-study': 3,
    'case-control': 4,
    'case-series': 4,
    survey: 4,
    'narrative-review': 5,
    guideline: null,
    mechanism: 5,
    opinion: 5,
  });
});

test('no animal or laboratory study stands above a mechanism', () => {
  const others = (Object.keys(populations) as Population[]).filter((population) => population !== 'people');
  for (const population of others) for (const design of designs) expect(evidenceLevel(design, population)).toBe(5);
});
