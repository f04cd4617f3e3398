import { describe, expect, it } from 'vitest';

import { formatAma, formatAuthors, toPlainText } from './format-ama';

const trial = {
  cslType: 'article-journal',
  title: 'Dextrose injection for a test: a trial',
  authors: [
    { family: 'Wu', given: 'Yung-Tsan' },
    { family: 'van der Berg', given: 'A. B.', suffix: 'Jr' },
  ],
  containerTitle: 'Annals of Testing',
  containerTitleShort: 'Ann Test',
  year: 2018,
  volume: '84',
  issue: '4',
  page: '601-610',
  doi: '10.1000/test',
};

describe('formatAma', () => {
  it('prints a journal article', () => {
    expect(toPlainText(formatAma(trial))).toBe(
      'Wu YT, van der Berg AB Jr. Dextrose injection for a test: a trial. Ann Test. 2018;84(4):601–610. doi:10.1000/test',
    );
    expect(formatAma(trial).filter(({ italic }) => italic)).toEqual([{ text: 'Ann Test.', italic: true }]);
  });

  it('prints an article number in place of pages and ends a question as a question', () => {
    const article = { ...trial, title: 'Does it work?', page: null, articleNumber: '25247', issue: null };
    expect(toPlainText(formatAma(article))).toContain('Does it work? Ann Test. 2018;84:25247.');
  });

  it('names six authors, and of seven the first three', () => {
    const people = Array.from({ length: 7 }, (_, index) => ({ family: `Name${index}`, given: 'A' }));
    expect(formatAuthors(people.slice(0, 6))).toBe('Name0 A, Name1 A, Name2 A, Name3 A, Name4 A, Name5 A');
    expect(formatAuthors(people)).toBe('Name0 A, Name1 A, Name2 A, et al');
  });

  it('prints a group author as it is', () => {
    expect(formatAuthors([{ literal: 'World Health Organization' }])).toBe('World Health Organization');
  });
});
