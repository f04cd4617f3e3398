import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { searchTextOf, wordsOf } from './search-text';

const reference = {
  title: 'Dextrose for the Sacroiliac Joint: a trial',
  authors: [{ family: 'Łukaszewicz-Ångström', given: 'Zoë' }, { literal: 'Grupo Español de Dolor' }],
  containerTitle: 'Annals of Testing',
  year: 2018,
  doi: '10.1000/abc_1',
  pmid: '30187524',
};

const finds = (query: string): boolean => {
  const text = searchTextOf(reference);
  return wordsOf(query).every((word) => text.includes(word));
};

describe('a reference is found', () => {
  it.each([
    'lukaszewicz',
    'ÅNGSTROM 2018',
    'trial zoe sacro',
    'espanol',
    'Español',
    'https://doi.org/10.1000/ABC_1',
    'doi: 10.1000/abc_1',
    'PMID: 30187524',
    '3018',
    ' , ',
  ])('by %s', (query) => {
    expect(finds(query)).toBe(true);
  });

  it.each(['cortisone', 'zoe 2019'])('but not by %s', (query) => {
    expect(finds(query)).toBe(false);
  });

  it('by any of its own words in any order', () => {
    const words = searchTextOf(reference).split(' ');
    fc.assert(fc.property(fc.shuffledSubarray(words, { minLength: 1 }), (some) => finds(some.slice(0, 8).join(' '))));
  });
});

it('looks for a few words at most', () => {
  expect(wordsOf('a b c d e f g h i j')).toHaveLength(8);
});
