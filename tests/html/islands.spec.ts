import { startIslandApp } from '../support/island-app';
import { expect, test } from '../support/browser-test';

test.describe.configure({ mode: 'serial' });

let app: Awaited<ReturnType<typeof startIslandApp>>;

test.beforeAll(async () => {
  app = await startIslandApp();
});

test.afterAll(() => app.server.stop());

const execute = /<script(?![^>]*application\/ld\+json)/u;

// An answer to an address with a query is never kept by the front of the server, so it comes from the page cache.
for (const [look, query] of [
  ['rendered for this request', ''],
  ['kept by the page cache', '?again'],
  ['kept by the front', ''],
]) {
  test(`a page without an island carries no script, ${look}`, async () => {
    const response = await fetch(`${app.url}/lean/page${query}`);
    const html = await response.text();
    expect(html).not.toMatch(execute);
    expect(html).toContain('{"@type":"WebPage"}');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  test(`a page with an island runs, under its policy, ${look}`, async ({ page, watch }) => {
    watch.allow(/^request to another site: http:\/\/127\.0\.0\.1/u);
    const response = await page.goto(`${app.url}/island/page${query}`);
    expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-/u);
    await page.getByRole('button').click();
    await expect(page.getByRole('button')).toHaveText('Pressed 1 times');
    await expect(page.getByRole('button')).toHaveCSS('color', 'rgb(1, 2, 3)');
  });
}

test('the button of a page without an island stands there and does nothing', async ({ page, watch }) => {
  watch.allow(/^request to another site: http:\/\/127\.0\.0\.1/u);
  await page.goto(`${app.url}/lean/page`);
  await page.getByRole('button').click();
  await expect(page.getByRole('button')).toHaveText('Pressed 0 times');
  await expect(page.getByRole('button')).toHaveCSS('color', 'rgb(1, 2, 3)');
});
