import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { block, h2, p, richText } from '@/core/rich-text/build';
import { plainText, type RichTextState } from '@/core/rich-text/state';
import type { CalloutBlock, DoDontBlock } from '@/payload-types';

import { FoldedText } from './folded-text';

/** The builders make plain objects; Lexical's own type is narrower than JSON can say. */
const stateOf = (value: ReturnType<typeof richText>): RichTextState => value;

const callout = (kind: CalloutBlock['kind']) =>
  block<CalloutBlock>({ blockType: 'callout', kind, title: kind, prose: richText(p(`A ${kind}.`)) });

const render = (...nodes: Parameters<typeof richText>): string =>
  renderToStaticMarkup(<FoldedText text={stateOf(richText(...nodes))} show={(part) => <p>{plainText(part)}</p>} />);

const folded = (html: string): string[] => [...html.matchAll(/<summary><h3>([^<]+)/gu)].map(([, title = '']) => title);

describe('a long text', () => {
  it('is folded under its headings, what comes before them stays', () => {
    const html = render(p('Opening.'), h2('Origin'), p('Old.'), h2('Studies'), callout('note'));
    expect(folded(html)).toEqual(['Origin', 'Studies']);
    expect(html).toMatch(/^<div class="prose"><p>Opening\.<\/p><\/div>/u);
  });

  it('never folds away what warns or says what to do', () => {
    const advice = block<DoDontBlock>({
      blockType: 'doDont',
      do: [{ text: 'walk' }],
      dont: [{ text: 'wait with a fever' }],
    });
    const html = render(
      h2('Harm'),
      callout('warning'),
      h2('Limits'),
      callout('important'),
      h2('After'),
      advice,
      h2('Rest'),
      p('x'),
    );
    expect(folded(html)).toEqual(['Rest']);
    for (const title of ['Harm', 'Limits', 'After']) expect(html).toContain(`<div class="prose"><h3>${title}</h3>`);
  });
});
