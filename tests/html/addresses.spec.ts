import { expect, test } from '../support/browser-test';
import { readPageFacts } from '../support/page-facts';
import { siteOrigin, visit } from '../support/site';

const missing = [
  '/nothing-here',
  '/nothing/here/at/all',
  '/nothing.html',
  '/wp-login.php',
  '/therapies/nothing-here',
  '/therapies/glucopuncture/more',
  '/therapies/glucopuncture.json',
  '/conditions/nothing-here',
  '/clinics/nothing-here',
  '/team/nothing-here',
  '/references/999999',
  '/references/not-a-number',
  '/es/nothing-here',
  '/es/nothing/here',
  '/es/therapies/nothing-here',
  '/es/references/999999',
  '/fr/therapies',
  '/therapies/%00',
  '/therapies/..%2f..%2fetc',
];

for (const path of missing) {
  test(`${path} answers 404 with a page that helps`, async ({ page }) => {
    const { status, headers, text: html } = await visit(path);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const facts = await readPageFacts({ page, html });
    const language = path.startsWith('/es/') ? 'es' : 'en';
    expect(facts.lang).toBe(language);
    expect(facts.headings).toHaveLength(1);
    expect(facts.links).toEqual(expect.arrayContaining([language === 'es' ? '/es/therapies' : '/therapies']));
    expect(facts.scripts).toEqual([]);
    expect(html).toMatch(/<meta name="robots" content="noindex/u);
  });
}

const moved: Record<string, string> = {
  '/en': '/',
  '/en/therapies': '/therapies',
  '/en/therapies/glucopuncture': '/therapies/glucopuncture',
  '/therapies/': '/therapies',
};

for (const [from, to] of Object.entries(moved)) {
  test(`${from} leads to ${to} for good`, async () => {
    const { status, headers } = await visit(from);
    expect(status).toBe(308);
    expect(new URL(headers.get('location') ?? '', siteOrigin()).pathname).toBe(to);
  });
}

test('robots.txt keeps robots out of the admin and names the sitemap', async () => {
  const { status, text } = await visit('/robots.txt');
  expect(status).toBe(200);
  expect(text).toMatch(/^Disallow: \/admin$/mu);
  expect(text).not.toMatch(/^Disallow: \/$/mu);
  expect(text).toContain(`Sitemap: ${siteOrigin()}/sitemap.xml`);
});

test('sitemap.xml names its chunks, and they give every address with its other language, and nothing private', async () => {
  const index = await visit('/sitemap.xml');
  expect(index.status).toBe(200);
  expect(index.headers.get('content-type')).toContain('xml');
  const chunks = [...index.text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => url ?? '');
  expect(chunks).toEqual([`${siteOrigin()}/sitemaps/0.xml`]);
  const { status, headers, text } = await visit('/sitemaps/0.xml');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('xml');
  const urls = [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => url ?? '');
  expect(urls.length).toBeGreaterThan(100);
  expect(urls.filter((url) => !url.startsWith(siteOrigin()))).toEqual([]);
  expect(urls.filter((url) => /\/(?:admin|api|search|en)(?:\/|$)/u.test(url))).toEqual([]);
  expect(text.match(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/gu)).toHaveLength(urls.length);
  const entries = text.split('<url>').slice(1);
  const spanish = entries.filter((entry) => entry.includes('hreflang="es"'));
  expect(spanish).toHaveLength(2 * urls.filter((url) => /\/es(?:\/|$)/u.test(url)).length);
  for (const other of ['/sitemaps/1.xml', '/sitemaps/0', '/sitemaps/x.xml'])
    expect((await visit(other)).status, other).toBe(404);
});

test('the site says whether it lives and is ready', async () => {
  for (const path of ['/api/health', '/api/ready']) {
    const { status, headers } = await visit(path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
  }
});
