import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Entry, rankEntries, similarity } from './rank';

const entry = (title: string, rest: Partial<Entry> = {}): Entry => ({
  title,
  href: `/${title}`,
  summary: '',
  kind: 'page',
  otherNames: [],
  ...rest,
});

const entries = [
  entry('Carpal tunnel syndrome', { summary: 'A nerve is squeezed at the wrist.' }),
  entry('Tennis elbow', { otherNames: ['Lateral epicondylitis'] }),
  entry('Prices', { summary: 'What carpal tunnel treatment costs.' }),
];

const titles = (query: string): string[] => rankEntries({ entries, query }).map(({ title }) => title);

describe('rankEntries', () => {
  it('puts a hit in the title before one in the summary', () => {
    expect(titles('carpal tunnel')).toEqual(['Carpal tunnel syndrome', 'Prices']);
  });

  it('finds other names, beginnings and misspellings', () => {
    expect(titles('epicondylitis')).toEqual(['Tennis elbow']);
    expect(titles('wri')).toEqual(['Carpal tunnel syndrome']);
    expect(titles('carpel tunel')).toContain('Carpal tunnel syndrome');
  });

  it('leaves out what misses a word, and everything for an empty query', () => {
    expect(titles('carpal elbow')).toEqual([]);
    expect(titles('  ?! ')).toEqual([]);
  });

  it('ignores case and diacritics', () => {
    expect(rankEntries({ entries: [entry('Lesión')], query: 'LESION' })).toHaveLength(1);
  });
});

describe('similarity', () => {
  it('is symmetric, between 0 and 1, and 1 for the same word', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});
