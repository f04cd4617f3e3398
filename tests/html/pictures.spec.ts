import { expect, test } from '../support/browser-test';
import { siteOrigin, visit } from '../support/site';

const contentOf = (html: string, property: string): string =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`, 'u')
    .exec(html)?.[1]
    ?.replaceAll('&amp;', '&') ?? '';

for (const path of ['/', '/therapies/glucopuncture', '/es/faq']) {
  test(`${path} has a picture for shared links, of the size and with the words it says`, async () => {
    const { text } = await visit(path);
    expect(contentOf(text, 'twitter:card')).toBe('summary_large_image');
    expect(contentOf(text, 'og:image:alt')).toContain(contentOf(text, 'og:title'));
    const url = contentOf(text, 'og:image');
    expect(url.startsWith(siteOrigin())).toBe(true);
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const png = Buffer.from(await answer.arrayBuffer());
    // Width and height stand at fixed places in the head of a PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(['og:image:width', 'og:image:height'].map((name) => contentOf(text, name))).toEqual(['1200', '630']);
  });
}

test('nobody else can put words on a picture of this site', async () => {
  const { text } = await visit('/');
  const url = new URL(contentOf(text, 'og:image'));
  url.searchParams.set('title', 'Free pills');
  expect((await visit(url.pathname + url.search)).status).toBe(404);
});
