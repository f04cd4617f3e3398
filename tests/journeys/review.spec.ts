import type { Browser, Page } from '@playwright/test';

import { expectNoAxeViolationsIn } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { type ContentApi, openApi } from '../support/content-api';
import type { DemoRole } from '../support/demo-accounts';
import { signIn } from '../support/sign-in';
import { readText } from '../support/site';

const before = 'Ask us what a numbat may do for you.';
const written = 'A numbat will help you.';
const mended = 'A numbat may help some people.';
const note = 'A numbat helps some people at most. Please say so.';
const address = '/numbat-review';

let editor: ContentApi;
let id = 0;

/** A page that is approved and published, with a summary that may stand. */
test.beforeEach(async () => {
  editor = await openApi('editor');
  const reviewer = await openApi('reviewer');
  const original = await editor.find('pages', { slug: 'privacy' });
  const data = { title: 'Numbat review', governance: original.governance, _status: 'draft' };
  ({ id } = await editor.create(`pages/${original.id}/duplicate`, data));
  const changes = { slug: 'numbat-review', generateSlug: false, summary: before, _status: 'draft' };
  await editor.patch('pages', id, changes, 'draft=true');
  await editor.act('pages', id, 'request-review');
  await reviewer.act('pages', id, 'approve');
  await editor.patch('pages', id, { _status: 'published' });
});

test.afterEach(async () => {
  await editor.remove('pages', id);
});

const review = (page: Page) => page.getByRole('region', { name: 'Review', exact: true });

const openReview = async (page: Page): Promise<void> => {
  await page.goto(`/admin/collections/pages/${id}`);
  await page.locator('.tabs-field__tab-button', { hasText: 'Review' }).click();
  await expect(review(page).getByRole('heading', { level: 2 })).toBeVisible();
};

const openAs = async (browser: Browser, role: DemoRole, baseURL: string | undefined): Promise<Page> => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await signIn(page, role);
  return page;
};

/** Takes a step; the form is loaded again with what it has changed. */
const step = async ({ page, button, state }: { page: Page; button: string; state: string }): Promise<void> => {
  await review(page).getByRole('button', { name: button, exact: true }).click();
  await page.waitForLoadState('load');
  await expect(review(page).getByRole('heading', { name: state, exact: true })).toBeVisible();
};

const saveSummary = async ({ page, text }: { page: Page; text: string }): Promise<void> => {
  await page.goto(`/admin/collections/pages/${id}`);
  // The form opens at the tab that was looked at last.
  await page.locator('.tabs-field__tab-button', { hasText: 'Content' }).click();
  await page.getByLabel('Summary').first().fill(text);
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: 'Save Draft' }).click();
  expect((await saved).status()).toBe(200);
};

test('a change is sent back, mended, approved and published, and patients read the old text until then', async ({
  page,
  browser,
  baseURL,
  watch,
}) => {
  await signIn(page, 'editor');
  const reviewer = await openAs(browser, 'reviewer', baseURL);

  await saveSummary({ page, text: written });
  watch.allow(/400/u);
  await page.getByRole('button', { name: 'Publish changes', exact: true }).click();
  await expect(page.getByText('Not published, one thing is missing: Review')).toBeVisible();
  await openReview(page);
  await expect(review(page)).toContainText('This content has changed since it was approved');
  await expect(review(page).getByRole('button', { name: 'Approve' })).toHaveCount(0);
  await expectNoAxeViolationsIn({ page, part: '.review' });
  await step({ page, button: 'Request review', state: 'In review' });
  expect(await readText(address)).toContain(before);

  await openReview(reviewer);
  await expect(review(reviewer).locator('ins').first()).toBeVisible();
  await expect(review(reviewer).locator('del').first()).toBeVisible();
  await expect(review(reviewer)).toContainText('Asked for by Demo editor');
  await expectNoAxeViolationsIn({ page: reviewer, part: '.review' });
  await review(reviewer).getByLabel('What has to change').fill(note);
  await step({ page: reviewer, button: 'Send back', state: 'Changes requested' });

  await openReview(page);
  await expect(review(page).getByText(note)).toBeVisible();
  await saveSummary({ page, text: mended });
  await openReview(page);
  await step({ page, button: 'Request review', state: 'In review' });

  await openReview(reviewer);
  await review(reviewer).getByLabel('Next review due').fill('2027-06-30');
  await step({ page: reviewer, button: 'Approve', state: 'Approved' });
  await expect(reviewer.getByText('Nothing keeps it from being published.')).toBeVisible();
  expect(await readText(address)).toContain(before);

  await page.goto(`/admin/collections/pages/${id}`);
  const published = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: 'Publish changes', exact: true }).click();
  expect((await published).status()).toBe(200);
  const text = await readText(address);
  expect(text).toContain(mended);
  expect(text).not.toContain(before);
  await reviewer.context().close();
});

test('what is missing leads to its field', async ({ page, watch }) => {
  await signIn(page, 'editor');
  await editor.patch('pages', id, { summary: '', _status: 'draft' }, 'draft=true');
  watch.allow(/400/u);
  await openReview(page);
  await review(page).getByRole('link', { name: 'Summary' }).click();
  await expect(page.getByLabel('Summary').first()).toBeFocused();
});
