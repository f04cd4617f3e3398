import { describe, expect, it } from 'vitest';

import { block, bold, h2, h3, link, p, richText } from '@/core/rich-text/build';

import { collectProse } from '../prose/collect-prose';
import { accessibilityOf } from './accessibility';

const fields = [
  { type: 'richText' as const, name: 'body', localized: true },
  { type: 'textarea' as const, name: 'summary', localized: true },
];

const rulesIn = (data: Record<string, unknown>, undescribed: number[] = []): string[] =>
  accessibilityOf({ texts: collectProse({ fields, data }), data, undescribed: new Set(undescribed) }).map(
    ({ rule, path, excerpt }) => `${path} ${rule} ${excerpt}`.trim(),
  );

const body = (...nodes: Parameters<typeof richText>) => ({ body: richText(...nodes) });

const cell = (headerState: number, text: string) => ({
  type: 'tablecell',
  version: 1,
  headerState,
  children: [p(text)],
});
const table = (headerState: number) => ({
  type: 'table',
  version: 1,
  children: [{ type: 'tablerow', version: 1, children: [cell(headerState, 'One'), cell(headerState, 'Two')] }],
});

describe('headings', () => {
  it('do not leave a level out', () => {
    expect(rulesIn(body(h3('Too deep'), h2('Right'), h3('Below')))).toEqual(['body heading-order Too deep']);
  });

  it('have words, and are headings', () => {
    expect(rulesIn(body(h2(' '), p(bold('What to expect'))))).toEqual([
      'body empty-heading',
      'body fake-heading What to expect',
    ]);
    expect(rulesIn(body(h2('Right'), p(bold('Do not drive today.')), p(bold('Sting'), ' that goes away')))).toEqual([]);
  });
});

describe('links', () => {
  it.each(['here', 'Click here', 'read more …', 'aquí', 'más información'])('say more than "%s"', (words) => {
    expect(rulesIn(body(p('For aftercare see ', link(words, 'https://a.example'), '.')))).toEqual([
      `body vague-link ${words}`,
    ]);
  });

  it('are words', () => {
    const both = p(link('', 'https://a.example'), link('https://a.example/page', 'https://a.example/page'));
    expect(rulesIn(body(both))).toEqual(['body empty-link', 'body bare-address https://a.example/page']);
    expect(rulesIn(body(p(link('the aftercare sheet', 'https://a.example'))))).toEqual([]);
  });
});

describe('pictures', () => {
  it('are described, in blocks too', () => {
    const data = {
      picture: 3,
      ...body(block<{ blockType: 'figure'; media: number }>({ blockType: 'figure', media: 4 })),
    };
    expect(rulesIn(data, [3, 4])).toEqual([
      'picture picture-without-words',
      'body.root.children.0.fields.media picture-without-words',
    ]);
    expect(rulesIn(data)).toEqual([]);
  });
});

describe('tables', () => {
  it('name their columns', () => {
    expect(rulesIn(body(table(0)))).toEqual(['body table-without-headers']);
    expect(rulesIn(body(table(1)))).toEqual([]);
  });
});

describe('capitals', () => {
  it('are for abbreviations', () => {
    expect(rulesIn({ summary: 'PLEASE READ THIS FIRST before you come.' })).toEqual([
      'summary capitals PLEASE READ THIS FIRST',
    ]);
    expect(rulesIn({ summary: 'The FDA, the NHS and an MRI.' })).toEqual([]);
  });
});
