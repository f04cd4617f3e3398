import { describe, expect, it } from 'vitest';

import { inlineStylesheets, needsRuntime, removeScripts, statusOf } from './lean-html.mjs';

describe('removeScripts', () => {
  it('takes out scripts of every kind that runs, over several lines too', () => {
    const html =
      '<p>One</p><script src="/_next/a.js" async=""></script><SCRIPT>\nlet a = 1 < 2;\n</SCRIPT><script type="module">x()</script><p>Two</p>';
    expect(removeScripts(html)).toBe('<p>One</p><p>Two</p>');
  });

  it.each(['application/ld+json', 'speculationrules', 'application/json'])('keeps data of type %s', (type) => {
    const html = `<script type="${type}">{"a":1}</script>`;
    expect(removeScripts(`<script>run()</script>${html}`)).toBe(html);
  });

  it('is not fooled by a type of data in another attribute', () => {
    expect(removeScripts('<script data-type="application/ld+json">run()</script>')).toBe('');
  });

  it('takes out the marks between texts and around parts', () => {
    expect(removeScripts('<p>From <!-- -->1<!-- --> to 2<!--/$--></p>')).toBe('<p>From 1 to 2</p>');
  });

  it('takes out hints that load scripts and keeps the other links', () => {
    const kept = '<link rel="preload" href="/a.woff2" as="font"/><link rel="stylesheet" href="/a.css"/>';
    const hints = '<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>';
    expect(removeScripts(hints + kept)).toBe(kept);
  });
});

describe('needsRuntime', () => {
  it('is said by a mark in the page', () => {
    expect(needsRuntime('<div data-needs-runtime="">an island</div>')).toBe(true);
    expect(needsRuntime('<div>text</div>')).toBe(false);
  });
});

describe('inlineStylesheets', () => {
  const sheets = new Map([['/_next/static/a.css?v=1&w=2', 'p{color:red}']]);
  const readStylesheet = (href: string) => sheets.get(href) ?? null;

  it('puts a stylesheet into the page, once', () => {
    const link = '<link rel="stylesheet" href="/_next/static/a.css?v=1&amp;w=2" data-precedence="next"/>';
    expect(inlineStylesheets({ html: `${link}<p>text</p>${link}`, readStylesheet })).toBe(
      '<style>p{color:red}</style><p>text</p>',
    );
  });

  it('leaves a stylesheet that it cannot read', () => {
    const link = '<link rel="stylesheet" href="/elsewhere.css"/>';
    expect(inlineStylesheets({ html: link + link, readStylesheet })).toBe(link + link);
  });

  it('does not let a stylesheet end its element', () => {
    const html = inlineStylesheets({
      html: '<link rel="stylesheet" href="/a.css">',
      readStylesheet: () => 'a::after{content:"</style><script>run()</script>"}',
    });
    expect(html.match(/<\//gu)).toHaveLength(1);
  });

  it('keeps a dollar sign in a stylesheet as it is', () => {
    const css = 'a::after{content:"$& $1 $$"}';
    const html = inlineStylesheets({ html: '<link rel="stylesheet" href="/a.css">', readStylesheet: () => css });
    expect(html).toBe(`<style>${css}</style>`);
  });
});

describe('statusOf', () => {
  it('reads the status that a page asks for', () => {
    expect(statusOf('<main data-page-status="404">Nothing here</main>')).toBe(404);
    expect(statusOf('<main>All is well</main>')).toBeNull();
  });
});
