import { describe, expect, it } from 'vitest';

import { keepUsedCss } from './used-css.mjs';

const html = '<main id="main" class="page wide"><p data-tone="calm" class="[&amp;_b]:red">Text</p></main>';
const keep = (css: string) => keepUsedCss({ css, html });

describe('keepUsedCss', () => {
  it('keeps rules of elements, classes, ids and attributes that the page has', () => {
    const css = 'p{margin:0}.page .wide>p{color:red}#main{top:0}[data-tone=calm]{left:0}';
    expect(keep(css)).toBe(css);
  });

  it('leaves out what asks for something that the page lacks', () => {
    expect(keep('.card{top:0}.page .card{top:0}p.card{top:0}#other{top:0}[data-other]{top:0}p{top:0}')).toBe(
      'p{top:0}',
    );
  });

  it('leaves out the selectors of a rule that cannot apply', () => {
    expect(keep('.card,.page,h2.card{top:0}')).toBe('.page{top:0}');
  });

  it('keeps what depends on a state, or on one of several', () => {
    const css =
      '.page:not(.card){top:0}.page:is(.card,.wide){top:0}.page:has(.card:not(.a)){top:0}.page [open]:hover{top:0}';
    expect(keep(css)).toBe(css);
  });

  it('takes no text for a class', () => {
    const css = 'a[href$=".pdf"]{top:0}.page:before{content:".card"}';
    expect(keep(css)).toBe(css);
  });

  it('takes no text of the page, and no stylesheet in it, for a class', () => {
    expect(keepUsedCss({ css: '.card{top:0}', html: '<style>.card{}</style><p>card</p>' })).toBe('');
  });

  it('knows classes as they are written in HTML and in CSS', () => {
    const css = String.raw`.\[\&_b\]\:red b{color:red}`;
    expect(keep(css)).toBe(css);
  });

  it('leaves no empty conditions behind, and keeps those of a rule', () => {
    expect(keep('@layer a,b;@layer a{@media print{.card{top:0}}}@layer b{@media print{p{top:0}.card{top:0}}}')).toBe(
      '@layer a,b;@layer b{@media print{p{top:0}}}',
    );
  });

  it('keeps animations and what has no selector', () => {
    const css = '@keyframes turn{from{rotate:0}to{rotate:1turn}}@view-transition{navigation:auto}';
    expect(keep(css)).toBe(css);
  });
});
