import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CslDate, CslItem, CslName } from '../csl-item';
import { toHtml, toPlainText } from './parts/segments';
import { type CitationStyle, citationStyles, formatCitation, isCitationStyle } from './styles';

const styles = Object.keys(citationStyles) as CitationStyle[];

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** What editors and registries put into a field, and what they should not. */
const words = fc.oneof(
  fc.constantFrom('Pain', 'Elbow pain', '“Proof” of pain?', 'Pain!', 'pain in the arm', 'Schmerz: ein Überblick', ''),
  fc.string({
    unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '.', ',', ':', ';', '?', '"', "'", '(', ')'),
    maxLength: 12,
  }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const name: fc.Arbitrary<CslName> = fc.record(
  { family: words, given: words, suffix: fc.constantFrom('Jr', 'III'), literal: words },
  { requiredKeys: [] },
);

const date: fc.Arbitrary<CslDate> = fc
  .record({ year: fc.integer({ min: 1800, max: 2100 }), month: optional(fc.nat(14)), day: optional(fc.nat(32)) })
  .map(({ year, month, day }) => ({
    'date-parts': [month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]],
  }));

const types = [
  'article-journal',
  'article-magazine',
  'book',
  'chapter',
  'report',
  'webpage',
  'article',
  'thesis',
  'song',
];

const item: fc.Arbitrary<CslItem> = fc.record(
  {
    type: fc.constantFrom(...types),
    title: words,
    author: fc.array(name, { maxLength: 25 }),
    editor: fc.array(name, { maxLength: 4 }),
    'container-title': words,
    'container-title-short': words,
    'collection-title': words,
    issued: date,
    accessed: date,
    volume: words,
    issue: fc.oneof(words, fc.constantFrom('4', 'Suppl 1', '4 Suppl', 'Supplement 2')),
    'supplement-number': words,
    page: fc.oneof(words, fc.constantFrom('1-9', '1285-90', 'S1–S9', 'e12', '9-1', '1, 3-5', '-')),
    number: words,
    publisher: words,
    'publisher-place': words,
    edition: fc.oneof(words, fc.constantFrom('2', '11', '22nd', '3rd ed.')),
    genre: words,
    language: fc.constantFrom('en', 'de'),
    DOI: fc.constant('10.1000/example'),
    PMID: fc.constant('123'),
    URL: fc.constant('https://example.org/a'),
  },
  { requiredKeys: ['type', 'title'] },
);

/** Whole words as a good record has them, so that all punctuation comes from the style. */
const tidyWord = fc.constantFrom('Pain', 'Elbow', 'Joint', 'Trial', 'Handbook');
const tidyItem: fc.Arbitrary<CslItem> = fc.record(
  {
    type: fc.constantFrom(...types),
    title: fc.constantFrom(
      'Pain of the elbow',
      'Is it pain?',
      'Pain (a trial)',
      'What “pain” is',
      'Pain.',
      'Mind the pain!',
    ),
    author: fc.array(
      fc.oneof(
        fc.record({ family: tidyWord, given: fc.constantFrom('Ana', 'A. B.', 'Jean-Luc') }),
        fc.record({ literal: fc.constantFrom('Pain Group', 'Group Inc.') }),
      ),
      { maxLength: 25 },
    ),
    editor: fc.array(fc.record({ family: tidyWord, given: fc.constant('Ida K.') }), { maxLength: 3 }),
    'container-title': tidyWord,
    'container-title-short': fc.constantFrom('J Pain', 'J. Pain', 'Pain.'),
    issued: date,
    accessed: date,
    volume: fc.constantFrom('1', '84'),
    issue: fc.constantFrom('4', 'Suppl 1'),
    'supplement-number': fc.constant('2'),
    page: fc.constantFrom('1-9', 'S1-S9'),
    number: fc.constant('123'),
    publisher: fc.constantFrom('Pain Press', 'Pain Press Inc.'),
    'publisher-place': fc.constantFrom('Boston', 'Springfield, IL'),
    edition: fc.constantFrom('2', 'Revised ed.'),
    genre: fc.constant('PhD thesis'),
    DOI: fc.constant('10.1000/example'),
    PMID: fc.constant('123'),
    URL: fc.constant('https://example.org/a'),
  },
  { requiredKeys: ['type', 'title'] },
);

const print = (style: CitationStyle, one: CslItem): string => toPlainText(formatCitation({ item: one, style }));

describe.each(styles)('whatever a record holds, %s', (style) => {
  it('prints it without failing, and no word of the machine', () => {
    fc.assert(
      fc.property(item, (one) => {
        const segments = formatCitation({ item: one, style });
        expect(toPlainText(segments)).not.toMatch(/undefined|null|NaN|\[object/u);
        expect(segments.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('prints no punctuation twice, no empty brackets and no loose spaces', () => {
    fc.assert(
      fc.property(tidyItem, (one) => {
        const text = print(style, one);
        const bare = text.replace(/\b(no|eds?|Eds?|Inc)\.(?=[;:,])/gu, '$1');
        expect(bare).not.toMatch(/[.,;:]\s*[;:]|[,;:][.,]|\.\.|[?!]\.|\(\s*\)|\[\s*\]| {2}|\s[.,;)]|[([]\s|^[.,;:]/u);
        expect(text).toBe(text.trim());
      }),
      { numRuns: 600 },
    );
  });

  it('ends with a full stop, or with where to find the work', () => {
    fc.assert(
      fc.property(tidyItem, (one) => {
        expect(print(style, one)).toMatch(/(?:[.?!]”?|10\.1000\/example|https:\/\/example\.org\/a)$/u);
      }),
      { numRuns: 300 },
    );
  });
});

const limits: Record<CitationStyle, (count: number) => number> = {
  ama: (count) => (count > 6 ? 3 : count),
  vancouver: (count) => Math.min(count, 6),
  apa: (count) => (count > 20 ? 19 : count),
};

it.each(styles)('names every author up to the limit of %s', (style) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
      const author = Array.from({ length: count }, (_, index) => ({
        family: `Q${'abcdefghij'[index % 10] ?? ''}q${'xyz'[Math.floor(index / 10)] ?? ''}`,
        given: 'A',
      }));
      const text = print(style, { type: 'book', title: 'Pain', author });
      const named = author.filter(({ family }) => text.includes(family));
      const last = style === 'apa' && count > 20 ? author.slice(-1) : [];
      expect(named).toEqual([...author.slice(0, limits[style](count)), ...last]);
    }),
  );
});

it.each(styles)('prints a journal by the only name that is known, %s', (style) => {
  const article = { type: 'article-journal', title: 'Pain', volume: '3' };
  const short = print(style, { ...article, 'container-title-short': 'J Pain' });
  expect(short).toBe(print(style, { ...article, 'container-title': 'J Pain' }));
  expect(short).toContain('J Pain');
});

it.each(styles)('names the server of a preprint once, wherever it was written, %s', (style) => {
  const preprint = { type: 'article', title: 'Pain', genre: 'preprint', issued: { 'date-parts': [[2020]] } } as CslItem;
  const printed = print(style, { ...preprint, publisher: 'medRxiv' });
  expect(printed).toBe(print(style, { ...preprint, 'container-title': 'medRxiv', publisher: 'medRxiv' }));
  expect(printed.match(/medRxiv/gu)).toHaveLength(1);
  expect(printed.match(/preprint/giu)?.length ?? 0).toBe(style === 'apa' ? 0 : 1);
});

it('marks the title, so that a page can link it, also where it is italic or in capitals', () => {
  const book: CslItem = { type: 'book', title: 'Pain of the elbow' };
  const titles = styles.map((style) => formatCitation({ item: book, style }).find(({ title }) => title));
  expect(titles).toEqual([
    { text: 'Pain of the Elbow', italic: true, title: true },
    { text: 'Pain of the elbow', italic: false, title: true },
    { text: 'Pain of the elbow', italic: true, title: true },
  ]);
});

it('writes HTML in which a title cannot do harm', () => {
  const item: CslItem = { type: 'article-journal', title: 'On <b>pain</b> & "joy"', 'container-title': 'A & B' };
  expect(toHtml(formatCitation({ item, style: 'ama' }))).toBe(
    'On &lt;b&gt;pain&lt;/b&gt; &amp; “joy.” <em>A &amp; B</em>.',
  );
});

it.each([
  ['ama', true],
  ['toString', false],
  ['AMA', false],
  [null, false],
])('knows whether %j is a style', (value, expected) => {
  expect(isCitationStyle(value)).toBe(expected);
});
