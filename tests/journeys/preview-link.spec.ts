import type { BrowserContext, Page } from '@playwright/test';

import { expect, test } from '../support/browser-test';
import { type ContentApi, openApi } from '../support/content-api';
import { signIn } from '../support/sign-in';
import { readText, siteOrigin, visit } from '../support/site';

const name = 'Bilby technique';
const path = '/therapies/bilby-technique';

let api: ContentApi;
let id = 0;
let stranger: BrowserContext;

test.beforeEach(async ({ browser }) => {
  api = await openApi('editor');
  const original = await api.find('therapies', { slug: 'glucopuncture' });
  const copy = await api.create(`therapies/${original.id}/duplicate`, { name, _status: 'draft' });
  id = copy.id;
  await api.patch('therapies', id, { slug: 'bilby-technique', generateSlug: false, _status: 'draft' }, 'draft=true');
  stranger = await browser.newContext({ baseURL: siteOrigin() });
});

test.afterEach(async () => {
  await stranger.close();
  await api.remove('therapies', id);
});

const openForm = async (page: Page): Promise<void> => {
  await signIn(page, 'editor');
  await page.goto(`/admin/collections/therapies/${id}`);
};

test('a link shows one draft to somebody without an account, until it is taken back', async ({ page }) => {
  await openForm(page);
  const links = page.getByRole('region', { name: 'Preview links' });
  await links.getByLabel('Valid for').selectOption('1 day');
  await links.getByRole('button', { name: 'Make a link' }).click();
  const address = await links.getByLabel('Address of the link').inputValue();

  const visitor = await stranger.newPage();
  const answer = await visitor.goto(address);
  await expect(visitor).toHaveURL(new RegExp(`${path}$`, 'u'));
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(visitor.getByText('You see one draft that is not published.')).toBeVisible();
  expect(answer?.headers()['cache-control']).toContain('no-store');
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');

  // Everything else is the site as the public sees it, drafts of other pages included.
  const other = await api.find('conditions', { slug: 'knee-osteoarthritis' });
  await api.patch('conditions', other.id, { name: 'Numbat knee', _status: 'draft' }, 'draft=true');
  await visitor.goto('/conditions/knee-osteoarthritis');
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(String(other.name));
  expect((await visit(path)).status).toBe(404);
  expect(await readText('/therapies')).not.toContain(name);
  expect((await stranger.request.get(`/api/therapies/${id}?draft=true`)).status()).toBe(404);

  await links.getByRole('button', { name: 'Take back' }).click();
  await expect(links.getByText('Taken back by')).toBeVisible();
  await visitor.goto(path);
  await expect(visitor.getByText('The link to this draft has ended.')).toBeVisible();
  await expect(visitor.getByText(name)).toHaveCount(0);
  const ended = await visitor.goto(address);
  expect(ended?.status()).toBe(410);
  await expect(visitor.getByRole('heading', { name: 'This preview link has ended' })).toBeVisible();
  await expect(visitor.getByText('for a new one')).toBeVisible();
  expect((await visitor.goto(`${address.slice(0, -4)}aaaa`))?.status()).toBe(404);
  await api.patch('conditions', other.id, { _status: 'published', name: String(other.name) });
});

test('the page beside the form follows each saved draft, on a phone and on a desktop', async ({ page }) => {
  await openForm(page);
  await page.locator('#live-preview-toggler').click();
  const frame = page.frameLocator('#live-preview-iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(frame.getByRole('link', { name: 'Leave the preview' })).toHaveCount(0);

  // The preview is left in another window; the one beside the form goes on.
  const elsewhere = await page.context().newPage();
  await elsewhere.goto('/api/preview/exit');
  await elsewhere.close();
  await page.locator('#field-name').fill('Bilby method');
  await page.locator('#action-save-draft').click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Bilby method');

  for (const [label, width] of [
    ['Phone', 390],
    ['Desktop', 1280],
  ] as const) {
    await page.locator('.live-preview-toolbar-controls__breakpoint').click();
    await page.getByRole('button', { name: label }).click();
    await expect.poll(() => page.locator('#live-preview-iframe').evaluate((one) => one.clientWidth)).toBe(width);
  }

  // An account keeps it open from one form to the next; the journeys after this one want it closed.
  const kept = page.waitForResponse((response) => response.url().includes('/payload-preferences/'));
  await page.locator('#live-preview-toggler').click();
  expect((await kept).status()).toBe(200);
});
