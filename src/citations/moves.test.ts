import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cite, p, richText, ul } from '@/core/rich-text/build';

import { citationsIn } from './in-text';
import { numberCitations, type Numbering } from './number';

type Paragraph = { references: number[][]; isList: boolean };

const toNode = ({ references, isList }: Paragraph) => {
  const parts = references.flatMap((ids) => ['Some words.', cite(ids)]);
  return isList ? ul(parts) : p(...parts);
};

const numbered = (paragraphs: Paragraph[]): Numbering =>
  numberCitations(citationsIn({ source: 'body', text: richText(...paragraphs.map(toNode)) }));

const paragraph = fc.record({
  references: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  isList: fc.boolean(),
});

/** Some paragraphs, and the same ones in another order. */
const moved = fc
  .array(paragraph, { minLength: 1, maxLength: 8 })
  .chain((before) =>
    fc.record({ before: fc.constant(before), after: fc.shuffledSubarray(before, { minLength: before.length }) }),
  );

const inReadingOrder = (paragraphs: Paragraph[]): number[] => [
  ...new Set(paragraphs.flatMap(({ references }) => references.flat())),
];

it('moving paragraphs numbers anew by first appearance and loses no reference', () => {
  fc.assert(
    fc.property(moved, ({ before, after }) => {
      const [first, second] = [numbered(before), numbered(after)];
      expect(second.order).toEqual(inReadingOrder(after));
      expect([...second.order].sort()).toEqual([...first.order].sort());
    }),
  );
});

it('every citation leads to its entries and every entry back to all its citations, wherever they were moved', () => {
  fc.assert(
    fc.property(moved, ({ after }) => {
      const numbering = numbered(after);
      const cited = after.flatMap(({ references }) => references);
      for (const id of numbering.order) {
        const places = cited.filter((references) => references.includes(id)).length;
        expect(new Set(numbering.citedFrom(id)).size).toBe(places);
      }
    }),
  );
});

it('moving the first paragraph to the end gives its own references the highest numbers', () => {
  const [a, b] = [
    { references: [[7, 8]], isList: false },
    { references: [[9], [7]], isList: false },
  ];
  expect(numbered([a, b]).numbersOf([7, 8, 9])).toEqual([1, 2, 3]);
  expect(numbered([b, a]).order).toEqual([9, 7, 8]);
});
