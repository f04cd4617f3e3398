import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { bibtexFromManager, cslFromCrossref, nbibFromPubMed, risFromJournal } from './fixtures';
import { parseCitations } from './parse';

const entriesOf = (text: string) => parseCitations({ text });
const itemsOf = (text: string) => entriesOf(text).map(({ item }) => item);
const messagesOf = (text: string) => entriesOf(text).flatMap(({ problems }) => problems.map(({ message }) => message));

const samples = { ris: risFromJournal, nbib: nbibFromPubMed, bibtex: bibtexFromManager, csl: cslFromCrossref };

const wu = {
  type: 'article-journal',
  title:
    'Randomized double-blinded clinical trial of 5% dextrose versus triamcinolone injection for carpal tunnel syndrome patients',
  author: [
    { family: 'Wu', given: 'Yung-Tsan' },
    { family: 'Ke', given: 'Ming-Jen' },
    { family: 'Ho', given: 'Tsung-Yen' },
  ],
  'container-title': 'Annals of Neurology',
  'container-title-short': 'Ann Neurol',
  issued: { 'date-parts': [[2018, 10]] },
  volume: '84',
  issue: '4',
  page: '601-610',
  ISSN: '0364-5134',
  DOI: '10.1002/ana.25332',
  URL: 'https://doi.org/10.1002/ana.25332',
};

const neal = {
  type: 'article-journal',
  title: 'Effectiveness of Nonpharmacological and Nonsurgical Interventions: A Systematic Review With Meta-analysis',
  author: [
    { family: 'Neal', given: 'Bradley S' },
    { family: 'King', given: 'Martin', suffix: 'Jr' },
    { literal: 'Knee Pain Study Group' },
  ],
  'container-title': 'The Journal of orthopaedic and sports physical therapy',
  'container-title-short': 'J Orthop Sports Phys Ther',
  issued: { 'date-parts': [[2022, 11]] },
  volume: '52',
  issue: '11',
  page: '750-768',
  language: 'en',
  ISSN: '1938-1344, 0190-6011',
  DOI: '10.2519/jospt.2022.11359',
  PMID: '36070427',
};

const rabago = {
  type: 'article-journal',
  title: 'Dextrose Prolotherapy for Knee Osteoarthritis: A Randomized Controlled Trial',
  author: [
    { family: 'Rabago', given: 'David' },
    { family: 'Patterson', given: 'Jeffrey J.' },
    { family: 'van der Berg', given: 'Jan', suffix: 'Jr' },
    { literal: 'Knee Study Group' },
  ],
  'container-title': 'Annals of Family Medicine',
  issued: { 'date-parts': [[2013, 5]] },
  volume: '11',
  issue: '3',
  page: '229-237',
  DOI: '10.1370/afm.1504',
  PMID: '23690322',
};

const sit = {
  type: 'article-journal',
  title: 'Hypertonic dextrose injections (prolotherapy) in the treatment of symptomatic knee osteoarthritis',
  author: [{ family: 'Sit', given: 'Regina WS' }],
  'container-title': 'Scientific Reports',
  'container-title-short': 'Sci Rep',
  issued: { 'date-parts': [[2016, 5, 5]] },
  volume: '6',
  number: '25247',
  ISSN: '2045-2322',
  DOI: '10.1038/srep25247',
};

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

describe.each(Object.entries(samples))('a file of %s', (_, sample) => {
  it.each([
    ['line ends of Windows', sample.replace(/\n/gu, '\r\n')],
    ['line ends of old Macs', sample.replace(/\n/gu, '\r')],
    ['a byte order mark', `\ufeff${sample}`],
    ['empty lines around it', `\n\n  \n${sample}\n\n`],
  ])('is the same with %s', (name, text) => {
    expect(itemsOf(text), name).toEqual(itemsOf(sample));
  });

  it('may be cut off anywhere: what is left is read or reported, and nothing is thrown', () => {
    for (let length = 1; length < sample.length; length += 1) {
      const text = sample.slice(0, length);
      const entries = entriesOf(text);
      const isOnlyMacro = /^\s*@string[^@]*$/u.test(text) || text.trim() === '@';
      if (text.trim() !== '' && !isOnlyMacro) expect(entries.length, JSON.stringify(text)).toBeGreaterThan(0);
      for (const { item, identifier, problems } of entries)
        if (item === null && identifier === null)
          expect(
            problems.some(({ severity }) => severity === 'error'),
            text,
          ).toBe(true);
    }
  });

  it('is read 5,000 times over in less than ten seconds', () => {
    const text = Array.from({ length: 5000 }, (_entry, index) => sample.replace(/\b\d{5}\b/u, String(index))).join(
      '\n',
    );
    const start = performance.now();
    const entries = entriesOf(text);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(entries.filter(({ item }) => item !== null)).toHaveLength(5000);
  }, 30_000);
});

test('5,000 objects on one line are read in less than ten seconds', () => {
  const text = JSON.stringify(Array.from({ length: 5000 }, (_, index) => ({ type: 'book', title: `Book ${index}` })));
  const start = performance.now();
  expect(itemsOf(text)).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('random text is read or reported, whatever is in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '@article{a, ',
      'title = {',
      '}',
      '"',
      '\n',
      '\\',
      '{"title":"',
      '[',
      ']',
      'TY  - JOUR\n',
      'TI  - x\n',
    ),
    fc.constantFrom(
      'ER  - \n',
      'PMID- 1\n',
      '10.1000/1',
      ' and ',
      'AU  - ',
      ',,',
      '#',
      '=',
      '%',
      '(',
      ')',
      '      more\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const { item, identifier, problems } of entriesOf(pieces.join('')))
        expect(item !== null || identifier !== null || problems.some(({ severity }) => severity === 'error')).toBe(
          true,
        );
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['{', '{'],
  ['brackets on lines', '{\n'],
  ['quotes', '{"a":"'],
  ['entries that are not closed', '@article{a, title = {\n'],
  ['accents', '@article{a, title = {\\"}'],
  ['full stops', '10.1000/x....................'],
  ['spaces', '      '],
  ['commas', ', , ,'],
  ['tags', 'TY  - JOUR\nTI  - '],
  ['names', 'AU  - a and b, c\n'],
  ['hyphens', 'TY  - JOUR\nSP  - ----------'],
  ['brackets', 'https://a.b/((((((((('],
])(
  'half a million signs of %s take no more than their share of time',
  (name, piece) => {
    const start = performance.now();
    entriesOf(piece.repeat(500_000 / piece.length));
    expect(performance.now() - start, name).toBeLessThan(8000);
  },
  30_000,
);

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
