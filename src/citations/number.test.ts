import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numberCitations } from './number';

describe('numberCitations', () => {
  it('numbers by first appearance and keeps a number for later citations', () => {
    const numbering = numberCitations([
      { anchor: 'a', references: [30, 10] },
      { anchor: 'b', references: [20, 30] },
    ]);
    expect(numbering.order).toEqual([30, 10, 20]);
    expect(numbering.numbersOf([20, 30])).toEqual([1, 3]);
    expect(numbering.citedFrom(30)).toEqual(['a', 'b']);
    expect(numbering.citedFrom(99)).toEqual([]);
  });

  it('gives every cited reference exactly one number without gaps', () => {
    const occurrences = fc.array(fc.record({ anchor: fc.uuid(), references: fc.array(fc.nat(40)) }));
    fc.assert(
      fc.property(occurrences, (all) => {
        const cited = new Set(all.flatMap(({ references }) => references));
        const { order, numbersOf } = numberCitations(all);
        expect(new Set(order)).toEqual(cited);
        expect(numbersOf([...cited])).toEqual(order.map((_, index) => index + 1));
      }),
    );
  });
});
