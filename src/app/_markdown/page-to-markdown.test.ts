import { describe, expect, it } from 'vitest';

import { pageToMarkdown } from './page-to-markdown';

const convert = (body: string): string => {
  const html = `<!doctype html><html><head><title>T</title></head><body><header>Menu</header><main>${body}</main></body></html>`;
  return pageToMarkdown({ html, url: 'https://clinic.example/faq' }) ?? 'nothing';
};

describe('pageToMarkdown', () => {
  it('puts the title first, then the address and who answers for the page', () => {
    const markdown = convert(`
      <nav>You are here</nav><p class="eyebrow">Kind</p><h1>Title</h1><p>Lead.</p>
      <section id="review"><h2>Who is behind this page</h2>
        <dl class="facts governance"><div><dt>Written by</dt><dd><a href="/team/a">A</a>, MD</dd></div></dl></section>`);
    expect(markdown).toBe(
      [
        '# Title',
        '<https://clinic.example/faq>',
        '- **Written by:** [A](https://clinic.example/team/a), MD',
        'Kind',
        'Lead.\n',
      ].join('\n\n'),
    );
  });

  it('keeps the numbers of citations and leaves out the ways back', () => {
    const markdown = convert(`
      <h1>T</h1><p>It may help.<sup class="citation" id="c1"><a href="#ref-1">1</a>–<a href="#ref-3">3</a></sup> Or not.</p>
      <ol><li><p>A study. <a href="https://doi.org/10.1/a">DOI</a><a href="#c1">↩</a></p></li></ol>`);
    expect(markdown).toContain('It may help.[1–3] Or not.');
    const inLine = '<span class="citation citation-in-line" id="c1">(<a href="#ref-1">1</a>, Table 2)</span>';
    expect(convert(`<h1>T</h1><p>It may help ${inLine}. Or not.</p>`)).toContain('It may help [1, Table 2]. Or not.');
    expect(markdown).toContain('1. A study. [DOI](https://doi.org/10.1/a)\n');
  });

  it('keeps a table a table, whatever stands in its cells', () => {
    const markdown = convert(`
      <h1>T</h1><table><thead><tr><th>Price</th><th>Covers</th></tr></thead><tbody><tr>
      <td><span>$485</span> <span>per session</span><span class="detail">at least 4 sessions</span></td>
      <td><details><summary>More</summary><dl><div><dt>Included</dt><dd>Room</dd><dd>Tea</dd></div><div><dt>Not included</dt><dd>Bus</dd></div></dl></details></td>
      </tr></tbody></table>`);
    expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toEqual([
      '| Price | Covers |',
      '| - | - |',
      '| $485 per session. at least 4 sessions | **More**. **Included:** Room; Tea. **Not included:** Bus |',
    ]);
  });

  it('keeps signs of a result apart from what stands before them, and leaves out the picture of a table', () => {
    const markdown = convert(
      '<h1>T</h1><table><thead><tr><th>A</th></tr></thead><tbody><tr><td><p><span>▲</span> Better <span>Low</span></p><p><span>=</span> Same</p><p><span>?</span> Unclear</p><p><a href="#x">1 study</a></p></td></tr></tbody></table>' +
        '<div class="map-picture"><h2>Picture</h2><table><tbody><tr><td>·</td></tr></tbody></table></div>',
    );
    expect(markdown).toContain('| ▲ Better Low. = Same. ? Unclear. 1 study |');
    expect(markdown).not.toContain('Picture');
  });

  it('opens what is folded and moves a blank out of emphasis', () => {
    const markdown = convert(
      '<h1>T</h1><details><summary>Does it hurt?</summary><p><strong>Yes. </strong>A <!-- -->little.</p></details>',
    );
    expect(markdown).toContain('**Does it hurt?**\n\n**Yes.** A little.\n');
  });

  it('keeps a word that is explained in place, a heading that folds, and a list that phones fold', () => {
    const markdown = convert(
      '<h1>T</h1><p>A <span class="term"><button popovertarget="t">tendon</button><span class="term-meaning" id="t" popover="auto">A cord.</span></span> joins.</p>' +
        '<details class="fold"><summary><h3>More</h3></summary><p>Text.</p></details>' +
        '<details class="fold phone-fold"><summary>Show all</summary><ol><li>One</li></ol></details>',
    );
    expect(markdown).toContain('A tendon joins.\n\n### More\n\nText.\n\n1. One\n');
  });

  it('leaves out scripts, drawings and forms, and keeps what pictures show', () => {
    const markdown = convert(
      '<h1>T</h1><script>1</script><svg><text>x</text></svg><form>Find</form><img src="/a.png" alt="A knee"><img src="/b.png" alt=""><p><img src="data:image/svg+xml,x" alt="A wrist"></p>',
    );
    expect(markdown).toBe(
      '# T\n\n<https://clinic.example/faq>\n\n![A knee](https://clinic.example/a.png)\n\n_A wrist_\n',
    );
  });

  it('makes nothing of what is no page', () => {
    expect(pageToMarkdown({ html: '<p>plain</p>', url: 'https://clinic.example/' })).toBeNull();
  });
});
