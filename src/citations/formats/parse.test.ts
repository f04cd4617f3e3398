import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { neal, rabago, samples, sit, wu } from './fixture-items';
import { bibtexFromManager, cslFromCrossref, nbibFromPubMed, risFromJournal } from './fixtures';
import { parseCitations } from './parse';

const entriesOf = (text: string) => parseCitations({ text });
const itemsOf = (text: string) => entriesOf(text).map(({ item }) => item);
const messagesOf = (text: string) => entriesOf(text).flatMap(({ problems }) => problems.map(({ message }) => message));

test('all formats in one text are read in their order, each with its line', () => {
  const text = `${risFromJournal}\n10.1089/acm.2010.0031\n\n${nbibFromPubMed}\n${bibtexFromManager}\n${cslFromCrossref}`;
  const entries = entriesOf(text);
  expect(entries.map(({ item }) => item)).toEqual([wu, null, neal, rabago, sit]);
  const formats = ['ris', 'identifier', 'nbib', 'bibtex', 'csl-json'];
  expect(entries.map(({ format }) => format)).toEqual(formats);
  const lines = text.split('\n');
  const starts = ['TY  -', '10.1089', 'PMID-', '@article', '[{'].map(
    (start) => lines.findIndex((line) => line.startsWith(start)) + 1,
  );
  expect(entries.map(({ line }) => line)).toEqual(starts);
});

test.each([
  ['ris', 'keywords (KW)'],
  ['nbib', 'subject headings (MH)'],
  ['bibtex', 'abstract'],
  ['csl', 'is-referenced-by-count'],
] as const)('what a reference of %s has no field for is named', (sample, name) => {
  expect(messagesOf(samples[sample]).join(' ')).toContain(name);
});

test('publication types and subject headings are handed on', () => {
  expect(entriesOf(nbibFromPubMed)[0]).toMatchObject({
    publicationTypes: ['Journal Article', 'Meta-Analysis', 'Systematic Review'],
    subjects: ['Humans'],
  });
});

describe('the order of fields', () => {
  const shuffled = (lines: string[]) =>
    fc
      .shuffledSubarray([...new Set(lines.map((line) => line.slice(0, 4)))], {
        minLength: new Set(lines.map((line) => line.slice(0, 4))).size,
      })
      .map((tags) =>
        // Names keep their order among themselves.
        tags.flatMap((tag) => lines.filter((line) => line.startsWith(tag))).join('\n'),
      );

  it('does not matter in RIS', () => {
    const lines = risFromJournal.trim().split('\n').slice(0, -1);
    fc.assert(
      fc.property(shuffled(lines), (text) => {
        expect(itemsOf(`${text}\nER  - \n`)).toEqual([wu]);
      }),
    );
  });

  it('does not matter in NBIB', () => {
    const lines = nbibFromPubMed
      .trim()
      .replace(/\n {6}/gu, ' ')
      .split('\n');
    const people = neal.author.toSorted((a, b) => Number('literal' in a) - Number('literal' in b));
    fc.assert(
      fc.property(shuffled(lines), (text) => {
        const [item] = itemsOf(text);
        expect({ ...item, author: people }).toEqual(neal);
        expect(item?.author).toHaveLength(3);
      }),
    );
  });

  it('does not matter in BibTeX', () => {
    const [, , opening = '', ...fields] = bibtexFromManager.trim().split('\n');
    const all = fields.slice(0, -1);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(itemsOf([`@string{afm = "Annals of Family Medicine"}`, opening, ...some, '}'].join('\n'))).toEqual([
          rabago,
        ]);
      }),
    );
  });
});

describe('what is wrong', () => {
  it.each([
    ['an entry without a title', 'TY  - JOUR\nAU  - Wu, YT\nER  - ', 'The entry has no title'],
    ['a kind that is not known', 'TY  - MUSIC\nTI  - Song\nER  - ', '“MUSIC” is kept as a report'],
    ['an entry without an end', 'TY  - JOUR\nTI  - Song', 'The entry has no end'],
    ['a DOI that is none', 'TY  - JOUR\nTI  - Song\nDO  - ana.25332\nER  - ', '“ana.25332” is not a DOI'],
    ['an address that is none', 'TY  - JOUR\nTI  - Song\nUR  - see above\nER  - ', '“see above” is not a web address'],
    ['a year that is none', 'TY  - JOUR\nTI  - Song\nPY  - in press\nER  - ', '“in press” has no year'],
    [
      'an abbreviation that is not defined',
      '@article{a, title = {T}, journal = annals}',
      '“annals” is no known abbreviation',
    ],
    [
      'a list of authors that is cut short',
      '@article{a, title = {T}, author = {Wu, Y and others}}',
      'ends in “others”',
    ],
    ['words between fields', '@article{a, title = {T} oops, year = 2018}', '“oops” stands between'],
    ['JSON that is none', '{"title": nothing}', 'This is not valid JSON'],
    ['text', 'Nothing in here', 'This is no entry in RIS, BibTeX, NBIB or CSL-JSON'],
  ])('is said: %s', (_, text, message) => {
    expect(messagesOf(text).join('\n')).toContain(message);
  });

  it('does not take the next entry along', () => {
    const broken = ['@article{a, title = {Open', '{"title": "open', 'TY  - JOUR\nTI  - No end'];
    for (const text of broken) {
      expect(itemsOf(`${text}\n@book{b, title = {Whole}}`).at(-1)).toEqual({ type: 'book', title: 'Whole' });
      expect(itemsOf(`${text}\n${nbibFromPubMed}`).at(-1)).toEqual(neal);
    }
  });
});
