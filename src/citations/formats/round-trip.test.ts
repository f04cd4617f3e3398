import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CslDate, CslItem, CslName } from '../csl-item';
import { type CitationFormat, citationFormats } from './format';
import { isArticleNumber } from './pages';
import { parseCitations } from './parse';
import { tidyText } from './tidy-text';
import { writeCitations } from './write';

/** Anything that a form field may hold, with all the signs that mean something in one of the formats. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[\\{}"'`~^$&#%_@=,;:.()<>[\] -]{1,6}$/u),
  fc.constantFrom('and', 'Suppl', 'TY', 'ER  -', 'PMID-', 'van der', 'Ménière', 'O’Neil', '2018', 'β-blocker'),
);
const text = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => tidyText(words.join(' ')))
  .filter((value) => value !== '');

/** Parts of a person's name: of the separators that the formats need, only the comma cannot be written in all. */
const namePart = text.map((value) => tidyText(value.replace(/,/gu, ''))).filter((value) => value !== '');
const isOrdinary = (value: string) => !/\b(?:jr|sr|2nd|3rd|4th|ii|iii|iv)\.?$/iu.test(value);
const given = namePart.filter(isOrdinary);
const suffix = fc.constantFrom('Jr', 'Sr', 'III', '3rd', 'MD', 'y Gasset');
const group = text.filter((value) => !value.endsWith(','));

const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: namePart, given }),
  fc.record({ family: namePart, given, suffix }),
  fc.record({ family: namePart, suffix }),
  fc.record({ family: namePart }),
  fc.record({ literal: group }),
);

const date: fc.Arbitrary<CslDate> = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom<CslDate['date-parts'][number]>([year], [year, month], [year, month, day]),
  )
  .map((parts) => ({ 'date-parts': [parts] }));

const page = fc
  .oneof(
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(300)).map(([from, more]) => `${from}-${from + more + 1}`),
    fc
      .tuple(fc.constantFrom('S', 'e', 'A'), fc.integer({ min: 10, max: 999 }))
      .map(([sign, at]) => `${sign}${at}-${sign}${at + 7}`),
    fc.constantFrom('12', 'xii', 'S12', '601-610, 615-617', 'A5, B7'),
  )
  .filter((value) => !isArticleNumber(value));

const doi = fc.stringMatching(/^10\.\d{4,9}\/[a-z0-9._()<>:;/-]{0,20}[a-z0-9)]$/u);
const small = fc.stringMatching(/^[A-Za-z]{0,3}\d{1,4}$/u).filter((value) => !/suppl/iu.test(value));

const item: fc.Arbitrary<CslItem> = fc.record(
  {
    type: fc.constantFrom(
      ...['article-journal', 'article-magazine', 'book', 'chapter', 'paper-conference'],
      ...['report', 'webpage', 'article', 'thesis'],
    ),
    title: text,
    author: fc.array(name, { minLength: 1, maxLength: 5 }),
    editor: fc.array(name, { minLength: 1, maxLength: 3 }),
    'container-title': text,
    'container-title-short': text,
    'collection-title': text,
    issued: date,
    accessed: date,
    volume: small,
    issue: small,
    'supplement-number': fc.stringMatching(/^[A-Z]?\d{1,3}$/u),
    page,
    number: text,
    publisher: text,
    'publisher-place': text,
    edition: text,
    genre: text,
    language: fc.constantFrom('en', 'es', 'de', 'en-US', 'tlh'),
    ISSN: fc.constantFrom('0364-5134', '0364-5134, 1531-824X'),
    ISBN: fc.constantFrom('9780195307948', '0-306-40615-2', '9780195307948, 978-0-306-40615-7'),
    DOI: doi,
    PMID: fc.integer({ min: 1, max: 99_999_999 }).map(String),
    PMCID: fc.integer({ min: 1, max: 99_999_999 }).map((value) => `PMC${value}`),
    URL: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  },
  { requiredKeys: ['type', 'title'] },
);

const readBack = ({ items, format }: { items: CslItem[]; format: CitationFormat }) =>
  parseCitations({ text: writeCitations({ items, format }) });

describe.each(citationFormats)('%s', (format) => {
  test('loses no field of what it wrote itself', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        const entries = readBack({ items, format });
        expect(entries.map((entry) => entry.item)).toEqual(items);
        expect(entries.flatMap(({ problems }) => problems)).toEqual([]);
        expect(entries.every((entry) => entry.format === format)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
