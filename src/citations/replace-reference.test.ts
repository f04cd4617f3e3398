import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { block, cite, p, richText } from '@/core/rich-text/build';

import { collectReferenceIds } from './collect-references';
import { replaceReference } from './replace-reference';

type Anything = { blockType: string; [field: string]: unknown };

const document = {
  id: 4,
  cites: [4, 5, 6],
  name: 'Example',
  updatedAt: new Date(0),
  body: {
    en: richText(
      p('One.', cite([4, 5], { locator: 'p. 4' })),
      block<Anything>({ blockType: 'studyCard', reference: 4, participants: 4 }),
    ),
    es: richText(p('Uno.', cite([6, 4]))),
  },
  effects: [{ id: '4', sources: [4] }, { sources: [{ id: 4 }, 6] }],
};

describe('replaceReference', () => {
  it('changes citations, blocks and source fields in all languages, and merges what is then named twice', () => {
    const after = replaceReference({ data: document, from: 4, to: 6 });
    expect(collectReferenceIds({ value: after })).toEqual(new Set([5, 6]));
    expect(after).toMatchObject({ cites: [6, 5], effects: [{ id: '4', sources: [6] }, { sources: [6] }] });
    expect(JSON.stringify(after)).toContain('"references":[6,5],"locator":"p. 4"');
    expect(JSON.stringify(after)).toContain('"references":[6]}');
  });

  it('leaves other numbers and everything else alone', () => {
    const after = replaceReference({ data: document, from: 4, to: 9 });
    expect(after).toMatchObject({ id: 4, name: 'Example', updatedAt: document.updatedAt });
    expect(JSON.stringify(after)).toContain('"reference":9,"participants":4');
    expect(replaceReference({ data: document, from: 99, to: 9 })).toEqual(document);
  });

  it('keeps the order of the others and names nothing twice', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (references, from, to) => {
        const after = replaceReference({ data: { references }, from, to }).references as number[];
        expect(new Set(after).size).toBe(after.length);
        expect(new Set(after)).toEqual(new Set(references.map((id) => (id === from ? to : id))));
        const others = (list: number[]) => list.filter((id) => id !== from && id !== to);
        expect(others(after)).toEqual(others(references));
      }),
    );
  });
});
