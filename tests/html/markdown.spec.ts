import { expect, test } from '../support/browser-test';
import { siteOrigin, visit } from '../support/site';

const asMarkdown = { headers: { accept: 'text/markdown' } };

for (const path of ['/therapies/dextrose-prolotherapy', '/es/faq', '/pricing', '/privacy']) {
  test(`${path} is there as Markdown, at an address of its own and for whoever asks`, async () => {
    const [own, asked] = await Promise.all([visit(`${path}.md`), visit(path, asMarkdown)]);
    expect(own.status).toBe(200);
    expect(own.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(own.headers.get('vary')).toMatch(/\baccept\b/iu);
    expect(own.headers.get('link')).toBe(`<${siteOrigin()}${path}>; rel="canonical"`);
    expect(own.text).toMatch(/^# \S/u);
    expect(own.text).not.toMatch(/<(?:div|span|p|script|sup)\b|<!--|&#x|undefined/u);
    expect(asked.text).toBe(own.text);
    expect(asked.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  });
}

test('the Markdown of a therapy holds what the page holds', async () => {
  const { text } = await visit('/therapies/dextrose-prolotherapy.md');
  const top = text.slice(0, text.indexOf('\n## '));
  expect(top).toContain('**Written by:**');
  expect(top).toMatch(/\*\*Medically reviewed by:\*\* \[[^\]]+\]\(http/u);
  expect(top).toContain('**Reviewed on:**');
  expect(text).toMatch(/\w\.\[\d/u);
  expect(text).toContain('$485');
  expect(text).toMatch(/^\| Treatment \| Price \|/mu);
  expect(text).toMatch(/## References\n\n1\. \S/u);
  expect(text).not.toMatch(/\]\((?!https?:|tel:|mailto:)/u);
});

test('the Markdown of the evidence map holds its table, and no picture of it', async () => {
  const { text } = await visit('/evidence.md');
  expect(text).toMatch(/^\| Condition \| (?:\[[^\]]+\]\([^)]+\) \| ?){4,}$/mu);
  expect(text).toMatch(
    /^\| \[Knee osteoarthritis\].*Better than the comparison.*Low certainty.*at least 90 people.*Not rated yet/mu,
  );
  expect(text).toContain('No studies found');
  expect(text).not.toContain('Colour and pattern');
  expect(text).not.toMatch(/^#+ The same as a picture/mu);
});

test('browsers get HTML, and what does not exist has no Markdown', async () => {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  for (const header of [accept, '*/*', 'text/html, text/markdown;q=0.5']) {
    const { headers } = await visit('/faq', { headers: { accept: header } });
    expect(headers.get('content-type'), header).toBe('text/html; charset=utf-8');
  }
  for (const path of ['/nothing-here.md', '/admin.md', '/api/health.md', '/feed.xml.md'])
    expect((await visit(path)).status, path).toBe(404);
});

for (const [path, home] of [
  ['/llms.txt', '/index.md'],
  ['/es/llms.txt', '/es.md'],
] as const) {
  test(`${path} leads assistants to Markdown that exists`, async () => {
    const { status, headers, text } = await visit(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## /u);
    const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): .+$/gmu)].map(([, url]) => url ?? '');
    expect(links.length).toBeGreaterThan(25);
    expect(links.filter((link) => !link.startsWith(siteOrigin()) || !link.endsWith('.md'))).toEqual([]);
    for (const link of [...links.slice(0, 2), ...links.slice(-3), home]) {
      const { headers: own } = await visit(link);
      expect(own.get('content-type'), link).toBe('text/markdown; charset=utf-8');
    }
  });
}
