import type { Locator, Page } from '@playwright/test';

import { noteCallout } from '@/blocks/callout/fixtures';
import { block, p, richText } from '@/core/rich-text/build';
import type { CalloutBlock } from '@/payload-types';

import { expect, test } from '../support/browser-test';
import { createNotes, type Notes, openNotes, paragraph, textOf } from '../support/notes';
import { signIn } from '../support/sign-in';

const words = ' The second one sleeps.';
const more = 'Dugongs eat seagrass, and nothing else.';

let notes: Notes;

test.beforeEach(async ({ page }) => {
  notes = await createNotes();
  await signIn(page, 'editor');
});

test.afterEach(() => notes.remove());

const bodyOf = async (): Promise<string> => JSON.stringify((await notes.readDraft()).body);

/** A computer on which the form takes a while to follow the keys. */
const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
};

const openCallout = async (page: Page) => {
  await notes.writeDraft({ body: richText(p(paragraph), block<CalloutBlock>(noteCallout)) });
  await openNotes({ page, notes });
  const title = textOf(page).getByRole('textbox').first();
  const inner = textOf(page).locator('[contenteditable="true"]').first();
  await expect(title).toHaveValue(noteCallout.title);
  await expect(inner).toBeVisible();
  return { title, inner };
};

/** The editor follows a click a moment later. */
const placeCaretIn = ({ page, inner }: { page: Page; inner: Locator }): Promise<void> =>
  expect(async () => {
    await inner.locator('p').first().click();
    await page.keyboard.press('End');
    await expect(inner).toBeFocused({ timeout: 500 });
  }).toPass();

test('the last words in a content block are saved with the click right after them', async ({ page }) => {
  const { title, inner } = await openCallout(page);
  await slowDown(page);
  await title.press('End');
  await page.keyboard.type(words);
  await expect(page.getByRole('button', { name: 'Save Draft' })).toBeEnabled();
  await placeCaretIn({ page, inner });
  await page.keyboard.type(more);
  await page.getByRole('button', { name: 'Save Draft' }).click();
  await expect(page.getByText('Draft saved successfully.').first()).toBeVisible();
  expect(await bodyOf()).toContain(noteCallout.title + words);
  expect(await bodyOf()).toContain(more);
  await expect(inner).toContainText(more);
});

test('what is typed into a content block without a connection is kept and saved', async ({ page, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|editorial\/report/u);
  const { title, inner } = await openCallout(page);
  const trouble = page.getByRole('alert').getByRole('region', { name: 'Not saved' });
  await context.setOffline(true);
  await title.press('End');
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith(notes.address));
  await page.keyboard.type(words);
  // Without an answer the form goes on as it was, the text of the block included.
  await failed;
  const copyOf = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  await expect.poll(copyOf).toContain(words.trim());
  await page.waitForTimeout(1_000);
  await expect(inner).toBeVisible();
  await placeCaretIn({ page, inner });
  await page.keyboard.type(more);
  await expect(inner).toContainText(more);
  await expect.poll(copyOf).toContain(more);
  await page.keyboard.press('Control+s');
  await expect(trouble).toBeVisible();
  await context.setOffline(false);
  await trouble.getByRole('button', { name: 'Save again' }).click();
  await expect.poll(bodyOf).toContain(noteCallout.title + words);
  expect(await bodyOf()).toContain(more);
});
