import { expect, test } from '../support/browser-test';
import { siteOrigin, visit } from '../support/site';

type Read = {
  error: string | null;
  lang: string | null;
  required: string[][];
  ids: string[];
  titles: string[];
  links: string[];
};

for (const [locale, path] of [
  ['en', '/feed.xml'],
  ['es', '/es/feed.xml'],
] as const) {
  test(`${path} is an Atom feed with what Atom asks for`, async ({ page }) => {
    const { status, headers, text } = await visit(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    // The browser's own parser, which refuses what is not well formed.
    const feed = await page.evaluate((source): Read => {
      const parsed = new DOMParser().parseFromString(source, 'application/xml');
      const entries = [...parsed.querySelectorAll('feed > entry')];
      const own = (element: Element, name: string): string =>
        [...element.children].find((child) => child.localName === name)?.textContent.trim() ?? '';
      const required = [parsed.documentElement, ...entries].map((element) =>
        ['id', 'title', 'updated', 'author'].filter((name) => own(element, name) === ''),
      );
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        lang: parsed.documentElement.getAttribute('xml:lang'),
        required,
        ids: entries.map((entry) => own(entry, 'id')),
        titles: entries.map((entry) => own(entry, 'title')),
        links: [...parsed.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? ''),
      };
    }, text);
    expect(feed.error).toBeNull();
    expect(feed.lang).toBe(locale);
    expect(feed.required.flat()).toEqual([]);
    expect(feed.ids.length).toBeGreaterThan(20);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    expect(feed.titles.filter((title) => /^(?:Correction|Corrección): /u.test(title))).toHaveLength(1);
    expect(feed.links.filter((link) => !link.startsWith(siteOrigin()))).toEqual([]);
    for (const link of feed.links.slice(0, 5)) expect((await visit(link)).status, link).toBe(200);
  });

  test(`${path} is not sent again to whoever has it`, async () => {
    const { headers } = await visit(path);
    const again = await visit(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });
}

test('pages lead to the feed of their language', async () => {
  const { text } = await visit('/es/faq');
  expect(text).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="[^"]*\/es\/feed\.xml"/u);
  expect(text).not.toContain(`"${siteOrigin()}/feed.xml"`);
});
