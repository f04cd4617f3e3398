import { describe, expect, it } from 'vitest';

import { cite, h2, h3, p, richText } from './build';
import { partsOf } from './parts';
import { plainText, type RichTextState } from './state';

/** The builders make plain objects; Lexical's own type is narrower than JSON can say. */
const stateOf = (value: ReturnType<typeof richText>): RichTextState => value;

const read = (...nodes: Parameters<typeof richText>) =>
  partsOf(stateOf(richText(...nodes))).map(({ title, text }) => [title, plainText(text)]);

describe('cutting a text into parts', () => {
  it('cuts at the highest headings and keeps what stands before the first', () => {
    expect(read(p('Opening'), h2('One'), p('First'), h3('Below'), p('More'), h2('Two'), p('Last'))).toEqual([
      [null, 'Opening'],
      ['One', 'First Below More'],
      ['Two', 'Last'],
    ]);
  });

  it('loses nothing of a text without headings, and makes nothing of none', () => {
    expect(read(p('Only'), p('words'))).toEqual([[null, 'Only words']]);
    expect(partsOf(null)).toEqual([]);
    expect(read()).toEqual([]);
  });

  it('leaves a heading with a citation where it is: a source must stay on the page', () => {
    const cited = h2('Cited');
    const withMark = { ...cited, children: [...(cited.children as unknown[]), cite([1])] };
    expect(read(withMark, p('Text'), h2('Plain'), p('End'))).toEqual([
      [null, 'Cited Text'],
      ['Plain', 'End'],
    ]);
  });
});
