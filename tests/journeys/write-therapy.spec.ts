import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../support/browser-test';
import { type ContentApi, openApi } from '../support/content-api';
import { blockWords, createTherapyRest, restWords, withBlocks } from '../support/new-therapy';
import { approveChanges } from '../support/publish-reviewed';
import { signIn } from '../support/sign-in';
import { readSitemap, readText, visit } from '../support/site';

const name = 'Numbat therapy';
const path = '/therapies/numbat-therapy';
const firstParagraph = 'A paragraph by hand.';

/** Words written through the form. */
const handWords = [
  name,
  'A numbat may help. Nobody has studied it.',
  'The numbat technique is gentle.',
  firstParagraph,
  'Numbat warning box',
  'Mind the numbat.',
  'The numbat foundation',
  'Numbat Society',
  'Numbat prices',
];

const openTab = (page: Page, label: string): Promise<void> =>
  page.getByRole('button', { name: label, exact: true }).click();

/** The texts of a tab appear one after the other, so each goes by its field. */
const textOf = (page: Page, field: string): Locator =>
  page.locator(`[data-field-path="${field}"] [contenteditable="true"]`).first();

/** The editor takes a click over a moment later; only then does a key go where the caret is seen. */
const placeCaretAtEnd = ({ page, paragraph }: { page: Page; paragraph: Locator }): Promise<void> =>
  expect(async () => {
    await paragraph.click();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe(firstParagraph.length);
  }).toPass();

/** Types "/" on a new line under the first paragraph and chooses a block; gives the block's form. */
const insertBlock = async ({
  page,
  editor,
  label,
}: {
  page: Page;
  editor: Locator;
  label: string;
}): Promise<Locator> => {
  await placeCaretAtEnd({ page, paragraph: editor.getByText(firstParagraph) });
  await page.keyboard.press('Enter');
  // A blank closes the menu, so only the first word is typed.
  await page.keyboard.type(`/${label.split(' ')[0]?.toLowerCase() ?? ''}`);
  await page.getByRole('option', { name: label, exact: true }).click();
  const form = editor.locator('[data-lexical-decorator="true"]').filter({ hasText: label }).first();
  await expect(form).toBeVisible();
  return form;
};

/** A text field of a block. Payload gives the label of a field inside a block another id than the field. */
const fieldOf = (form: Locator, label: string): Locator =>
  form
    .locator('.field-type')
    .filter({ has: form.page().locator('label', { hasText: label }) })
    .locator('input, textarea')
    .first();

const savedBy = async ({ page, button, method }: { page: Page; button: string; method: string }): Promise<void> => {
  const saved = page.waitForResponse(
    (response) => response.request().method() === method && response.url().includes('/api/therapies'),
  );
  await page.getByRole('button', { name: button, exact: true }).click();
  const response = await saved;
  expect(response.ok(), `${button}: ${response.status()} ${await response.text()}`.slice(0, 1000)).toBe(true);
};

const writeByHand = async (page: Page): Promise<void> => {
  await page.goto('/admin/collections/therapies/create');
  await page.getByLabel('Name').first().fill(name);
  await page.getByLabel('Plain summary').fill('A numbat may help. Nobody has studied it.');

  await openTab(page, 'What it is');
  await textOf(page, 'technique').click();
  await page.keyboard.type('The numbat technique is gentle.');

  await openTab(page, 'More');
  const editor = textOf(page, 'body');
  await editor.click();
  await page.keyboard.type(firstParagraph);
  await expect(editor.getByText(firstParagraph)).toBeVisible();

  const prices = await insertBlock({ page, editor, label: 'Price table' });
  await fieldOf(prices, 'Heading').fill('Numbat prices');

  const resource = await insertBlock({ page, editor, label: 'Outside resource' });
  await fieldOf(resource, 'Title').fill('The numbat foundation');
  await fieldOf(resource, 'Address').fill('https://numbat.example/about');
  await fieldOf(resource, 'Organisation').fill('Numbat Society');

  const callout = await insertBlock({ page, editor, label: 'Callout' });
  await fieldOf(callout, 'Title').fill('Numbat warning box');
  await callout.locator('[contenteditable="true"]').first().click();
  await page.keyboard.type('Mind the numbat.');
  await expect(callout.locator('[contenteditable="true"]').first()).toHaveText('Mind the numbat.');

  await savedBy({ page, button: 'Save Draft', method: 'POST' });
  await expect(page).toHaveURL(/\/admin\/collections\/therapies\/\d+/u);
};

/** Fills the long lists and the blocks made of rows into the same draft. */
const completeByApi = async ({ api, id }: { api: ContentApi; id: number }): Promise<void> => {
  const idOf = async (collection: string, wanted: Record<string, string>): Promise<number> =>
    (await api.find(collection, wanted)).id;
  const therapy = await api.find('therapies', { slug: 'nerve-hydrodissection' });
  const related = {
    author: await idOf('people', { slug: 'demo-author-rivera' }),
    reviewer: await idOf('people', { slug: 'demo-reviewer-osei' }),
    condition: await idOf('conditions', { slug: 'carpal-tunnel-syndrome' }),
    reference: (therapy.cites as number[])[0] ?? 0,
    media: therapy.picture as number,
    faq: await idOf('faqs', { 'therapies.slug': 'nerve-hydrodissection' }),
    therapy: therapy.id,
  };
  const draft = await api.read(`/therapies/${id}?draft=true&depth=0`);
  const body = withBlocks({ body: draft.body as Parameters<typeof withBlocks>[0]['body'], related });
  await api.patch('therapies', id, { ...createTherapyRest(related), body, _status: 'draft' }, 'draft=true');
};

const expectWords = (text: string): void => {
  const lacking = [...handWords, ...restWords, ...blockWords].filter((words) => !text.includes(words));
  expect(lacking, 'words that the page lacks').toEqual([]);
};

const pageText = async (page: Page): Promise<string> =>
  ((await page.locator('body').textContent()) ?? '').replace(/\s+/gu, ' ');

test('an editor writes a therapy from nothing, previews it and publishes it once it is approved', async ({
  page,
  watch,
}) => {
  const api = await openApi('editor');
  await signIn(page, 'editor');
  let id = 0;
  try {
    await writeByHand(page);
    id = Number(/\/therapies\/(\d+)/u.exec(page.url())?.[1]);

    // What is missing keeps it from being published, and the form says where.
    watch.allow(/400/u);
    await page.getByRole('button', { name: 'Publish changes', exact: true }).click();
    await expect(page.getByText(/Not published, \d+ things are missing/u).first()).toBeVisible();
    expect((await visit(path)).status).toBe(404);

    await completeByApi({ api, id });
    await page.goto(`/admin/collections/therapies/${id}`);
    await expect(page.getByLabel('Name').first()).toHaveValue(name);

    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Preview', exact: true }).click();
    const preview = await opened;
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(name);
    expectWords(await pageText(preview));
    await preview.goto('/api/preview/exit');
    await preview.close();
    expect((await visit(path)).status).toBe(404);
    expect(await readText('/therapies')).not.toContain(name);

    await page.getByLabel('Line above the name').fill('Numbat family');
    await savedBy({ page, button: 'Save Draft', method: 'PATCH' });
    await approveChanges({ editor: api, collection: 'therapies', id });
    await page.reload();
    await expect(page.getByLabel('Name').first()).toHaveValue(name);
    await savedBy({ page, button: 'Publish changes', method: 'PATCH' });
    const text = await readText(path);
    expectWords(text);
    expect(text).toContain('Numbat family');
    expect(await readText('/therapies')).toContain(name);
    expect(await readSitemap()).toContain(path);
  } finally {
    if (id > 0) await api.remove('therapies', id);
  }
  expect((await visit(path)).status).toBe(404);
});
