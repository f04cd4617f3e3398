import type { Locator, Page } from '@playwright/test';

import { h2, p, richText } from '@/core/rich-text/build';

import { expect } from './browser-test';
import { type ContentApi, type Document, openApi } from './content-api';
import { publishReviewed } from './publish-reviewed';

export const paragraph = 'The first dugong grazes.';

/** A published page to write on, which an editor has made; somebody else may change it too. */
export type Notes = {
  editor: ContentApi;
  other: ContentApi;
  id: number;
  /** Its address in the admin. */
  address: string;
  readDraft: () => Promise<Document>;
  /** What somebody else saves, lock or no lock. */
  writeDraft: (changes: object, query?: string) => Promise<Document>;
  remove: () => Promise<void>;
};

export const createNotes = async (): Promise<Notes> => {
  const [editor, other] = await Promise.all([openApi('editor'), openApi('admin')]);
  const original = await editor.find('pages', { slug: 'privacy' });
  const { id } = await editor.create(`pages/${original.id}/duplicate`, {
    title: 'Dugong notes',
    governance: original.governance,
    _status: 'draft',
  });
  const body = richText(h2('A heading'), p(paragraph));
  const changes = { title: 'Dugong notes', slug: 'dugong-notes', generateSlug: false, body };
  await publishReviewed({ editor, collection: 'pages', id, changes });
  return {
    ...{ editor, other, id },
    address: `/admin/collections/pages/${id}`,
    readDraft: () => editor.read(`/pages/${id}?depth=0&draft=true`),
    writeDraft: (data, query = '') =>
      other.patch('pages', id, { ...data, _status: 'draft' }, `draft=true&overrideLock=true&${query}`),
    remove: async () => {
      await other.remove('pages', id, 'overrideLock=true');
    },
  };
};

/** The text of the page in its form. */
export const textOf = (page: Page): Locator => page.locator('[contenteditable="true"]').first();

export const openNotes = async ({ page, notes }: { page: Page; notes: Notes }): Promise<void> => {
  await page.goto(notes.address);
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible();
  await expect(textOf(page).getByText(paragraph)).toBeVisible();
};

/** The editor takes a click over a moment later; only then does a key go where the caret is seen. */
export const placeCaretAtEnd = (page: Page): Promise<void> =>
  expect(async () => {
    await textOf(page).getByText(paragraph).click();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe(paragraph.length);
  }).toPass();
