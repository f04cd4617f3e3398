import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { samples } from './fixture-items';
import { parseCitations } from './parse';

const entriesOf = (text: string) => parseCitations({ text });
const itemsOf = (text: string) => entriesOf(text).map(({ item }) => item);

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

  it('is read 5,000 times over in less than twenty seconds', () => {
    const text = Array.from({ length: 5000 }, (_entry, index) => sample.replace(/\b\d{5}\b/u, String(index))).join(
      '\n',
    );
    const start = performance.now();
    const entries = entriesOf(text);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(entries.filter(({ item }) => item !== null)).toHaveLength(5000);
  }, 60_000);
});

test('5,000 objects on one line are read in less than twenty seconds', () => {
  const text = JSON.stringify(Array.from({ length: 5000 }, (_, index) => ({ type: 'book', title: `Book ${index}` })));
  const start = performance.now();
  expect(itemsOf(text)).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);

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
  60_000,
);
