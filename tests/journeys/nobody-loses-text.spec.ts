import type { BrowserContext, Locator, Page } from '@playwright/test';

import { expectNoAxeViolationsIn } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { demoEmail, demoPassword } from '../support/demo-accounts';
import { createNotes, type Notes, openNotes, paragraph, placeCaretAtEnd, textOf } from '../support/notes';
import { signIn } from '../support/sign-in';

const typed = { summary: 'Dugongs eat seagrass, and nothing else.', words: ' The second one sleeps.' };

let notes: Notes;

/** A window that is closed leaves its lock for a while. */
const unlock = async (): Promise<void> => {
  const { other } = notes;
  for (const { id } of await other.list('payload-locked-documents')) await other.remove('payload-locked-documents', id);
};

test.beforeEach(async ({ page }) => {
  notes = await createNotes();
  await signIn(page, 'editor');
});

test.afterEach(() => notes.remove());

const summaryOf = (page: Page): Locator => page.locator('#field-summary');
const troubleOf = (page: Page): Locator => page.getByRole('alert').getByRole('region', { name: 'Not saved' });
const offerOf = (page: Page): Locator => page.getByRole('region', { name: 'Unsaved text' });

/** How many texts the browser keeps. */
const keptTexts = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('enthesis-unsaved:')).length);

const open = (page: Page): Promise<void> => openNotes({ page, notes });

/** Types into a plain field and into the rich text, and waits until the browser has a copy of both. */
const type = async (page: Page): Promise<void> => {
  await placeCaretAtEnd(page);
  await page.keyboard.type(typed.words);
  await summaryOf(page).fill(typed.summary);
  const copyOf = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  await expect.poll(copyOf).toContain(typed.summary);
  await expect.poll(copyOf).toContain(typed.words.trim());
};

const expectTyped = async (page: Page, summary = typed.summary): Promise<void> => {
  await expect(summaryOf(page)).toHaveValue(summary);
  await expect(textOf(page)).toContainText(`${paragraph}${typed.words}`);
};

const expectSaved = async (summary = typed.summary): Promise<void> => {
  await expect.poll(async () => (await notes.readDraft()).summary).toBe(summary);
  expect(JSON.stringify((await notes.readDraft()).body)).toContain(typed.words.trim());
};

const expectNoViolations = (page: Page): Promise<void> => expectNoAxeViolationsIn({ page, part: '.unsaved' });

const expiring = async (context: BrowserContext): Promise<void> => context.clearCookies({ name: 'payload-token' });

test('a connection lost while saving is said until the text has arrived', async ({ page, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/u);
  await open(page);
  await type(page);
  await context.setOffline(true);
  await page.keyboard.press('Control+s');
  await expect(troubleOf(page)).toContainText('Not saved: the server cannot be reached.');
  await expect(troubleOf(page)).toContainText('a copy is kept in this browser');
  await expectTyped(page);
  await expectNoViolations(page);

  await context.setOffline(false);
  await troubleOf(page).getByRole('button', { name: 'Save again' }).click();
  await expectSaved();
  await expect(troubleOf(page)).toHaveCount(0);
  expect(await keptTexts(page)).toBe(0);
});

test('a server that fails while publishing leaves the form unsaved, and leaving warns', async ({ page, watch }) => {
  watch.allow(/502/u);
  await open(page);
  await type(page);
  await page.route('**/api/pages/*', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
      : route.continue(),
  );
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(troubleOf(page)).toContainText('Not saved: the server could not do it (502).');
  await expect(page.getByRole('button', { name: 'Publish changes' })).toBeEnabled();
  await expectTyped(page);

  await page.locator('.step-nav').getByRole('link', { name: 'Pages', exact: true }).click();
  await expect(page.getByText('It stays in this browser for a week')).toBeVisible();
  await page.getByRole('button', { name: 'Stay on this page' }).click();

  await page.unroute('**/api/pages/*');
  // Publishing waits for a review; the text does not.
  await page.getByRole('button', { name: 'Save Draft' }).click();
  await expectSaved();
  await expect(troubleOf(page)).toHaveCount(0);
});

test('what was typed in a window that was closed is offered, restored and saved', async ({ page, context }) => {
  await open(page);
  await type(page);
  await page.close();

  const next = await context.newPage();
  await open(next);
  await expect(summaryOf(next)).not.toHaveValue(typed.summary);
  await expect(offerOf(next)).toContainText('Summary, Text.');
  await offerOf(next).getByText('Show what you typed').click();
  await expect(offerOf(next)).toContainText(typed.words.trim());
  await expectNoViolations(next);

  await offerOf(next).getByRole('button', { name: 'Restore what you had typed' }).press('Enter');
  await expectTyped(next);
  await expect(next.getByText('Restored, and not saved yet: Summary, Text.')).toBeFocused();
  await expect(offerOf(next)).toHaveCount(0);
  await next.keyboard.press('Control+s');
  await expectSaved();
  await expect.poll(() => keptTexts(next)).toBe(0);
});

test('what is discarded is not offered again', async ({ page, context }) => {
  await open(page);
  await type(page);
  await page.close();
  const next = await context.newPage();
  await open(next);
  await offerOf(next).getByRole('button', { name: 'Discard' }).click();
  await expect(offerOf(next)).toHaveCount(0);
  await open(next);
  await expect(offerOf(next)).toHaveCount(0);
  expect(await keptTexts(next)).toBe(0);
});

test('a login that ended is said while saving, and signing in on the spot saves', async ({ page, context, watch }) => {
  watch.allow(/\b40[13]\b/u);
  await open(page);
  await type(page);
  await expiring(context);
  await page.keyboard.press('Control+s');
  await expect(troubleOf(page)).toContainText('Not saved: you are no longer signed in.');
  await expectTyped(page);
  await expectNoViolations(page);

  await troubleOf(page)
    .getByLabel(`Password of ${demoEmail('editor')}`)
    .fill('not the password');
  await troubleOf(page).getByRole('button', { name: 'Sign in and save' }).click();
  await expect(troubleOf(page)).toContainText('incorrect');
  await expectTyped(page);
  await troubleOf(page)
    .getByLabel(`Password of ${demoEmail('editor')}`)
    .fill(demoPassword);
  await page.keyboard.press('Enter');
  await expectSaved();
  await expect(troubleOf(page)).toHaveCount(0);
});

test('a login that runs out leads to the sign-in page and back to the text', async ({ page, context, watch }) => {
  watch.allow(/\b40[13]\b/u);
  await page.clock.install();
  await open(page);
  await type(page);
  await expiring(context);
  await page.clock.fastForward('08:01:00');
  // The page that says so leads to the sign-in page; it may be on its way there by itself.
  await expect(async () => {
    const [link] = await page.getByRole('link', { name: /log back in/iu }).all();
    const onwards = await link?.getAttribute('href', { timeout: 1000 });
    if (onwards) await page.goto(onwards);
    await expect(page.getByLabel('Email')).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 40_000 });
  // A last question for the session that has ended may open the sign-in page once more.
  await page.goto('/admin/login?redirect=%2Fadmin%2Flogin');
  await expect(page).toHaveURL(/login\?redirect=%2Fadmin%2Fcollections%2Fpages%2F\d+$/u);
  await page.getByLabel('Email').fill(demoEmail('editor'));
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page).toHaveURL(new RegExp(`${notes.address}$`, 'u'));
  await offerOf(page).getByRole('button', { name: 'Restore what you had typed' }).click();
  await expectTyped(page);
  await page.keyboard.press('Control+s');
  await expectSaved();
});

test('somebody else at the same computer is offered nothing, and signing out leaves nothing', async ({
  page,
  watch,
}) => {
  // The panel may still be asking when the session ends.
  watch.allow(/editorial\/report/u);
  await open(page);
  await type(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/admin');
  expect(await keptTexts(page)).toBe(1);
  // The first one is no longer writing.
  await notes.writeDraft({ title: 'Dugong notes' });
  await page.context().clearCookies();
  await signIn(page, 'admin');
  await open(page);
  await expect(offerOf(page)).toHaveCount(0);
  expect(await keptTexts(page)).toBe(1);

  await page.context().clearCookies();
  await signIn(page, 'editor');
  await page.goto('/admin');
  await page.getByRole('button', { name: 'Open Menu' }).click();
  await page.getByRole('link', { name: 'Log out' }).click();
  await expect(page.getByLabel('Email')).toBeVisible();
  expect(await keptTexts(page)).toBe(0);
});

test('the second of two is told who is writing; whom they take over from loses nothing', async ({
  page,
  browser,
  watch,
}) => {
  watch.allow(/423/u);
  const more = ' They rest at night.';
  // Whoever may not read accounts is told names all the same.
  await page.context().clearCookies();
  await signIn(page, 'admin');
  await open(page);
  await type(page);
  const context = await browser.newContext();
  try {
    const second = await context.newPage();
    await signIn(second, 'editor');
    await second.goto(new URL(notes.address, page.url()).href);
    const dialog = second.getByRole('dialog', { name: 'document-locked' }).or(second.locator('.document-locked'));
    await expect(dialog).toContainText('Demo administrator is editing this document.');
    await second.getByRole('button', { name: 'View read-only' }).click();
    await expect(second.getByText(/Demo administrator has been writing here since \d/u)).toBeVisible();
    await second.getByRole('button', { name: 'Take over' }).click();
    await expect(second.locator('#field-title')).toBeEnabled();

    await summaryOf(page).press('End');
    // The form asks the server a moment after a key, and hears who has it now.
    const asked = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith(notes.address),
    );
    await page.keyboard.type(more);
    await asked;
    await expect(page.getByText('Somebody else took over this document.')).toBeVisible();
    await page.getByRole('button', { name: 'View read-only' }).click();
    await expect(summaryOf(page)).not.toHaveValue(typed.summary);

    await second.locator('#field-title').fill('Dugong and manatee notes');
    // The shortcut saves once the form has taken the change in.
    await expect(second.getByRole('button', { name: 'Save Draft' })).toBeEnabled();
    await second.keyboard.press('Control+s');
    await expect.poll(async () => (await notes.readDraft()).title).toBe('Dugong and manatee notes');
    await expect(second.getByText('Draft saved successfully.').first()).toBeVisible();
  } finally {
    await context.close();
  }
  await unlock();
  await open(page);
  await offerOf(page).getByRole('button', { name: 'Restore what you had typed' }).click();
  await expectTyped(page, typed.summary + more);
  await expect(page.locator('#field-title')).toHaveValue('Dugong and manatee notes');
  await page.keyboard.press('Control+s');
  await expectSaved(typed.summary + more);
  expect((await notes.readDraft()).title).toBe('Dugong and manatee notes');
});

test('what others changed meanwhile is shown, and no save puts it aside unasked', async ({ page, watch }) => {
  watch.allow(/409/u);
  await open(page);
  await type(page);
  await notes.writeDraft({ title: 'Manatee notes', summary: 'Manatees eat more.' });
  await page.keyboard.press('Control+s');
  await expect(troubleOf(page)).toContainText('Not saved: Demo administrator changed this document');
  expect((await notes.readDraft()).summary).toBe('Manatees eat more.');
  await expectTyped(page);
  await troubleOf(page).getByText('See what Demo administrator changed').click();
  await expect(troubleOf(page).locator('dt')).toHaveText(['Title', 'Summary']);
  await expect(troubleOf(page).locator('ins')).toHaveText(['Manatee notes', 'Manatees eat more.']);
  await expectNoViolations(page);

  await troubleOf(page).getByRole('button', { name: 'Load theirs and offer me mine' }).click();
  await expect(page.locator('#field-title')).toHaveValue('Manatee notes');
  await offerOf(page).getByText('Show what you typed').click();
  await expect(offerOf(page).locator('dt').filter({ hasText: 'Summary' })).toContainText('changed on the server since');
  await expect(offerOf(page).locator('dt').filter({ hasText: 'Text' })).not.toContainText('changed on the server');
  await offerOf(page).getByRole('button', { name: 'Restore what you had typed' }).click();
  await expectTyped(page);
  await page.keyboard.press('Control+s');
  await expectSaved();
  expect((await notes.readDraft()).title).toBe('Manatee notes');

  await summaryOf(page).fill('Dugongs first.');
  await expect.poll(() => keptTexts(page)).toBe(1);
  await notes.writeDraft({ summary: 'Manatees first.' });
  await page.keyboard.press('Control+s');
  await troubleOf(page).getByRole('button', { name: 'Save mine over theirs' }).click();
  await expect.poll(async () => (await notes.readDraft()).summary).toBe('Dugongs first.');
  await expect(troubleOf(page)).toHaveCount(0);
});

test('a change in the other language is nobody’s loss and asks nobody', async ({ page, watch }) => {
  watch.allow(/409/u);
  await open(page);
  await type(page);
  await notes.writeDraft({ title: 'Notas del dugongo' }, 'locale=es');
  await page.keyboard.press('Control+s');
  await expectSaved();
  await expect(troubleOf(page)).toHaveCount(0);
  const spanish = await notes.editor.read(`/pages/${notes.id}?depth=0&draft=true&locale=es`);
  expect(spanish.title).toBe('Notas del dugongo');
});
