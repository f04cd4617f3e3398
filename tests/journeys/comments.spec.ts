import type { Browser, Locator, Page } from '@playwright/test';

import { h2, p, richText } from '@/core/rich-text/build';

import { expectNoAxeViolationsIn } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { type ContentApi, type Document, openApi } from '../support/content-api';
import type { DemoRole } from '../support/demo-accounts';
import { signIn } from '../support/sign-in';

const title = 'Quokka notes';
const first = 'A quokka sits on your knee for an hour. ';
const second = 'It may help some people.';
const onDocument = 'Who wrote this, and for whom?';
const onSentence = 'Some people, or most of them?';
const answer = 'Some. The study says so.';
const thanks = 'Then it may stay as it is.';

let api: ContentApi;
let copy: Document;

test.beforeEach(async ({ page }) => {
  api = await openApi('editor');
  const original = await api.find('pages', { slug: 'privacy' });
  copy = await api.create(`pages/${original.id}/duplicate`, { title, _status: 'draft' });
  const body = richText(h2('A heading'), p(first + second));
  const changes = { title, slug: 'quokka-notes', generateSlug: false, body, _status: 'draft' };
  await api.patch('pages', copy.id, changes, 'draft=true');
  await signIn(page, 'editor');
});

test.afterEach(async () => {
  await api.remove('pages', copy.id);
});

const openAs = async (browser: Browser, role: DemoRole, baseURL: string | undefined): Promise<Page> => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await signIn(page, role);
  return page;
};

const commentsOf = (page: Page): Locator => page.locator('.check-comments');

/** The line that says how many conversations are open; it unfolds them. */
const headOf = (page: Page): Locator => commentsOf(page).locator('.check-fold > summary');

const open = async (page: Page, count: string): Promise<void> => {
  await page.goto(`/admin/collections/pages/${copy.id}`);
  await expect(page.locator('[contenteditable="true"]').first()).toBeVisible();
  await expect(headOf(page)).toContainText(count);
};

const writing = (page: Page, label: string): Locator =>
  commentsOf(page).getByRole('textbox', { name: label, exact: true });

/** The conversation that begins with these words. */
const thread = (page: Page, words: string): Locator => commentsOf(page).locator('.comment').filter({ hasText: words });

/** Selects the second sentence with the keys; the editor follows a click a moment later. */
const selectSecond = async (page: Page): Promise<void> => {
  await expect(async () => {
    await page
      .locator('[contenteditable="true"]')
      .first()
      .getByText(first + second)
      .click();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe((first + second).length);
  }).toPass();
  for (let presses = 0; presses < second.length; presses += 1) await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(second);
};

/** The words that are marked in the text as what is talked about. */
const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(CSS.highlights.get('check-comment') ?? [], String));

const send = async ({ page, label, words }: { page: Page; label: string; words: string }): Promise<void> => {
  await expect(writing(page, label)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(commentsOf(page).locator('.comment-body').filter({ hasText: words })).toBeVisible();
};

const answerTo = async ({ page, to, of, words }: Record<'to' | 'of' | 'words', string> & { page: Page }) => {
  await thread(page, to).getByRole('button', { name: 'Answer', exact: true }).press('Enter');
  await send({ page, label: `Answer ${of}`, words });
  await expect(thread(page, to).getByRole('list', { name: 'Answers' })).toContainText(words);
};

/** What the overview says to whoever is signed in about conversations that wait for them. */
const waiting = async (page: Page): Promise<Locator> => {
  await page.goto('/admin');
  const section = page.getByRole('region', { name: 'Comments to answer' });
  await expect(section).toBeVisible();
  return section;
};

test('a draft and a sentence of it are talked about by two people until it is settled, by keyboard', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, 'None open');
  await headOf(page).press('Enter');
  await commentsOf(page).getByRole('button', { name: 'Comment on the document' }).press('Enter');
  await send({ page, label: 'Comment on the document', words: onDocument });
  await expect(headOf(page)).toContainText('1 open');
  await expect(commentsOf(page).getByText('Your comment is saved.')).toBeVisible();

  await selectSecond(page);
  await page.keyboard.press('Control+Alt+KeyM');
  await send({ page, label: 'Comment on this sentence', words: onSentence });
  await expect(headOf(page)).toContainText('2 open');
  await expect.poll(() => markedWords(page)).toEqual([second]);
  await expectNoAxeViolationsIn({ page, part: '.check-comments' });

  const reviewer = await openAs(browser, 'reviewer', baseURL);
  await open(reviewer, '2 open');
  await thread(reviewer, onSentence).getByRole('button', { name: 'Show in text' }).press('Enter');
  await expect(reviewer.locator('[contenteditable="true"]').first()).toBeFocused();
  await expect(thread(reviewer, onSentence).getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await answerTo({ page: reviewer, to: onSentence, of: 'Demo editor', words: answer });

  const mine = await waiting(page);
  await expect(mine.getByRole('listitem').filter({ hasText: title })).toContainText('Answered by Demo reviewer');
  await mine.getByRole('link', { name: title }).press('Enter');
  await expect(thread(page, onSentence)).toContainText(answer);
  await answerTo({ page, to: onSentence, of: 'Demo editor', words: thanks });
  await expectNoAxeViolationsIn({ page, part: '.check-comments' });
  const theirs = await waiting(reviewer);
  await expect(theirs.getByRole('listitem').filter({ hasText: title })).toContainText('Answered by Demo editor');

  // Whoever settles one with the keys goes on at the next one, and after the last one where the count stands.
  const resolve = (words: string) => thread(page, words).getByRole('button', { name: 'Resolve' }).press('Enter');
  await resolve(onSentence);
  await expect(headOf(page)).toContainText('1 open');
  await expect(thread(page, onDocument).locator(':focus')).toHaveCount(1);
  await resolve(onDocument);
  await expect(headOf(page)).toContainText('None open');
  await expect(headOf(page)).toBeFocused();
  await expect.poll(() => markedWords(page)).toEqual([]);

  const settled = commentsOf(page)
    .locator('details', { has: page.getByRole('heading', { name: 'Resolved' }) })
    .last();
  await expect(thread(page, onSentence)).toBeHidden();
  await settled.locator('> summary').press('Enter');
  await expect(thread(page, onSentence)).toContainText(second);
  await expect(thread(page, onSentence)).toContainText(thanks);
  await expect(thread(page, onSentence)).toContainText('Resolved by Demo editor');
  await expectNoAxeViolationsIn({ page, part: '.check-comments' });
  await expect((await waiting(reviewer)).getByText(title)).toHaveCount(0);

  await thread(page, onSentence).getByRole('button', { name: 'Reopen' }).press('Enter');
  await expect(headOf(page)).toContainText('1 open');
  await expect((await waiting(reviewer)).getByRole('link', { name: title })).toBeVisible();
  await reviewer.context().close();
});

test('what was typed stays until it is saved', async ({ page, watch }) => {
  watch.allow(/api\/comments|ERR_FAILED|Failed to load/u);
  await open(page, 'None open');
  await headOf(page).press('Enter');
  const begin = commentsOf(page).getByRole('button', { name: 'Comment on the document' });
  const field = writing(page, 'Comment on the document');
  await begin.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(commentsOf(page).getByText('Write what you want to say.')).toBeVisible();
  await expect(field).toBeFocused();

  await page.keyboard.type(onDocument);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue(onDocument);

  await page.route('**/api/comments?depth=0', (route) => route.abort('failed'));
  await page.keyboard.press('Control+Enter');
  await expect(commentsOf(page).getByText('The server did not answer. What you wrote is still here.')).toBeVisible();
  await page.unroute('**/api/comments?depth=0');
  await page.reload();
  await expect(field).toHaveValue(onDocument);
  await commentsOf(page).getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(headOf(page)).toContainText('1 open');
  await expect(field).toHaveCount(0);
});

test('a comment goes with its row when that is moved with the mouse, and leads to it when it is folded', async ({
  page,
}) => {
  const original = await api.find('therapies', { slug: 'glucopuncture' });
  const therapy = await api.create(`therapies/${original.id}/duplicate`, { name: 'Quokka method', _status: 'draft' });
  try {
    await page.goto(`/admin/collections/therapies/${therapy.id}`);
    await page.getByRole('button', { name: 'Risks', exact: true }).click();
    const rows = page.locator('#field-commonEffects .array-field__draggable-rows > *');
    const effect = (row: number) => page.locator(`#field-commonEffects__${row}__effect`);
    await rows.first().locator('.collapsible__toggle').first().click();
    await expect(effect(0)).toBeVisible();
    const words = await effect(0).inputValue();
    await effect(0).click();
    await page.keyboard.press('Control+Alt+KeyM');
    await send({ page, label: 'Comment on this sentence', words: onSentence });

    await rows.first().locator('.collapsible__toggle').first().click();
    await expect(effect(0)).toBeHidden();
    const handles = page.locator('#field-commonEffects .collapsible__drag');
    const [from, to] = [await handles.first().boundingBox(), await handles.last().boundingBox()];
    if (!from || !to) throw new Error('There is nothing to take hold of.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height, { steps: 20 });
    await page.mouse.up();
    const last = (await rows.count()) - 1;
    await expect(effect(last)).toHaveValue(words);

    await thread(page, onSentence).getByRole('button', { name: 'Show in text' }).click();
    await expect(effect(last)).toBeFocused();
    await page.getByRole('button', { name: 'Save Draft' }).click();
    await expect(page.getByText('Draft saved successfully.').first()).toBeVisible();
    await page.reload();
    await thread(page, onSentence).getByRole('button', { name: 'Show in text' }).click();
    await expect(effect(last)).toBeFocused();
    await expect(effect(last)).toHaveValue(words);
  } finally {
    await api.remove('therapies', therapy.id);
  }
});
