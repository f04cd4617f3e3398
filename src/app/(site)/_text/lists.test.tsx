import { RichText } from '@payloadcms/richtext-lexical/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { ol, richText, ul } from '@/core/rich-text/build';
import type { RichTextState } from '@/core/rich-text/state';

import { listConverters } from './lists';

const render = (text: RichTextState): string =>
  renderToStaticMarkup(
    <RichText
      data={text}
      disableContainer
      converters={({ defaultConverters }) => ({ ...defaultConverters, ...listConverters })}
    />,
  );

describe('a list in a text', () => {
  it('is nothing but its items', () => {
    expect(render(richText(ul('One', 'Two')))).toBe('<ul><li>One</li><li>Two</li></ul>');
  });

  it('counts from where it begins', () => {
    const text = richText(ol('Three', 'Four'));
    const [list = {}] = text.root.children;
    expect(render(text)).toBe('<ol><li>Three</li><li>Four</li></ol>');
    Object.assign(list, { start: 3 });
    expect(render(text)).toBe('<ol start="3"><li>Three</li><li>Four</li></ol>');
  });

  it('holds deeper ones', () => {
    const deeper = { type: 'listitem', children: richText(ul('Deeper')).root.children, version: 1 };
    const text = richText(ul('One'));
    const [list = {}] = text.root.children;
    Object.assign(list, { children: [...(list as { children: object[] }).children, deeper] });
    expect(render(text)).toBe('<ul><li>One</li><li><ul><li>Deeper</li></ul></li></ul>');
  });
});
