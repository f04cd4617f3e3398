import { describe, expect, it } from 'vitest';

import { block, bold, cite, h2, p, richText, ul } from './build';
import { isRichTextState, plainText, type RichTextState, visitNodes } from './state';

/** The builders make plain objects; Lexical's own type is narrower than JSON can say. */
const stateOf = (value: ReturnType<typeof richText>): RichTextState => value;

type Callout = { blockType: 'callout'; body: ReturnType<typeof richText> };

const callout = (text: string) => block<Callout>({ blockType: 'callout', body: richText(p(text)) });

describe('richText', () => {
  it('gives equal blocks and citations in one value ids of their own, the same on every run', () => {
    const build = () => richText(p('One', cite([1])), p('Two', cite([1])), callout('Same'), callout('Same'));
    const ids: unknown[] = [];
    visitNodes(stateOf(build()), (node) => {
      if (node.fields) ids.push(node.fields.id);
    });
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(build()).toEqual(build());
  });
});

describe('visitNodes', () => {
  it('meets every node in reading order, inside blocks too', () => {
    const words: string[] = [];
    const value = richText(h2('First'), p('Second ', bold('third')), callout('Fourth'), ul('Fifth', ['Sixth']));
    visitNodes(stateOf(value), ({ text }) => {
      if (text !== undefined) words.push(text.trim());
    });
    expect(words).toEqual(['First', 'Second', 'third', 'Fourth', 'Fifth', 'Sixth']);
  });

  it.each([null, undefined])('meets nothing in %s', (value) => {
    visitNodes(value, () => expect.unreachable());
  });
});

describe('plainText', () => {
  it('separates blocks and keeps words together', () => {
    expect(plainText(stateOf(richText(h2('A heading'), p('Bo', bold('ld'), ' word.'), ul('One', 'Two'))))).toBe(
      'A heading Bold word. One Two',
    );
  });

  it('is empty without a text', () => {
    expect(plainText(null)).toBe('');
  });
});

describe('isRichTextState', () => {
  it('knows a rich text from other values', () => {
    expect(isRichTextState(richText(p('Text')))).toBe(true);
    for (const other of [null, undefined, 'text', [], {}, { root: null }, { root: {} }])
      expect(isRichTextState(other)).toBe(false);
  });
});
