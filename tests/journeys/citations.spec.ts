import { setTimeout as sleep } from 'node:timers/promises';

import type { Locator, Page } from '@playwright/test';

import { cite, p, richText } from '@/core/rich-text/build';

import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { type ContentApi, type Document, openApi } from '../support/content-api';
import { publishReviewed } from '../support/publish-reviewed';
import { signIn } from '../support/sign-in';

const treatment = '/therapies/perineural-injection-therapy';

type Mark = { id: string; numbers: number[] };
type Entry = { number: number; waysBack: string[] };

/** Every citation of a page in reading order, and every entry of its list, as a visitor gets them. */
const readCitations = (page: Page): Promise<{ marks: Mark[]; entries: Entry[] }> =>
  page.evaluate(() => {
    const hrefs = (within: Element, start: string) =>
      [...within.querySelectorAll(`a[href^="${start}"]`)].map((link) => link.getAttribute('href') ?? '');
    const marks = [...document.querySelectorAll('main .citation')].map((mark) => ({
      id: mark.id,
      numbers: (mark.textContent.split('(')[0] ?? '').split(',').flatMap((part) => {
        const [from = 0, to = from] = part.split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, step) => from + step);
      }),
    }));
    const entries = [...document.querySelectorAll('.reference-list > li')].map((entry) => ({
      number: Number(entry.id.replace('ref-', '')),
      waysBack: hrefs(entry, '#').map((href) => href.slice(1)),
    }));
    return { marks, entries };
  });

for (const path of [treatment, `/es${treatment}`, '/conditions/carpal-tunnel-syndrome', '/faq', '/es/evidence'])
  test(`${path} numbers its sources by first appearance and leads back from each`, async ({ page }) => {
    await page.goto(path);
    const { marks, entries } = await readCitations(page);
    const inOrder = [...new Set(marks.flatMap(({ numbers }) => numbers))];
    expect(inOrder).toEqual(inOrder.map((_, index) => index + 1));
    expect(entries.map(({ number }) => number)).toEqual(inOrder);
    expect(marks.length).toBeGreaterThan(3);
    for (const { number, waysBack } of entries) {
      const places = marks.filter(({ numbers }) => numbers.includes(number)).map(({ id }) => id);
      expect(waysBack, `the ways back from entry ${number}`).toEqual(places.slice(0, 12));
    }
  });

test('a way back opens the question that cites, by keyboard', async ({ page }) => {
  await page.goto(treatment);
  const inFold = page.locator('details:not([open]) .citation[id]').first();
  const id = await inFold.getAttribute('id');
  const back = page.locator(`.reference-list a[href="#${id}"]`).first();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('on paper the numbers and the list stay, and the ways back go', async ({ page }) => {
  await page.goto(treatment);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.citation').first()).toBeVisible();
  await expect(page.locator('#ref-1')).toBeVisible();
  await expect(page.locator('#ref-1')).toContainText('doi:');
  for (const arrows of await page.locator('.ways-back').all()) await expect(arrows).toBeHidden();
});

test('axe finds nothing where a citation led', async ({ page }) => {
  await page.goto(`${treatment}#ref-1`);
  await expectNoAxeViolations(page);
});

const slug = 'quokka-notes';

let api: ContentApi;
let copy: Document;

const publish = (changes: object): Promise<Document> =>
  publishReviewed({ editor: api, collection: 'pages', id: copy.id, changes });

const idOf = async (firstAuthor: string, year: number): Promise<number> =>
  (await api.find('references', { firstAuthor, year })).id;

test.describe('in the admin', () => {
  test.beforeEach(async ({ page }) => {
    api = await openApi('editor');
    // A copy has no review of its own yet; this one takes over that of the original.
    const { id, governance } = await api.find('pages', { slug: 'privacy' });
    copy = await api.create(`pages/${id}/duplicate`, { title: 'Quokka notes', governance, _status: 'draft' });
    await publish({ title: 'Quokka notes', slug, generateSlug: false });
    await signIn(page, 'editor');
  });

  test.afterEach(async () => {
    await api.remove('pages', copy.id);
  });

  const opened = async (page: Page) => {
    await page.goto(`/admin/collections/pages/${copy.id}`);
    const editor = page.locator('[contenteditable="true"]').first();
    await expect(editor).toBeVisible();
    return editor;
  };

  const savedBy = async (page: Page): Promise<void> => {
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes('/api/pages/'),
    );
    await page.getByRole('button', { name: 'Save Draft', exact: true }).press('Enter');
    expect((await saved).ok()).toBe(true);
    await publish({});
  };

  /** The editor follows a click a moment later. */
  const goToEndOf = async ({ page, editor, text }: { page: Page; editor: Locator; text: string }): Promise<void> => {
    await expect(async () => {
      await editor.getByText(text).click();
      await page.keyboard.press('End');
      expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe(text.length);
    }).toPass();
  };

  /** A server that answers the forms of the admin late, as under load or on a bad line. */
  const answerFormsLate = (page: Page): Promise<unknown> =>
    page.route('**/admin/collections/pages/**', async (route) => {
      if (route.request().method() === 'POST') await sleep(700);
      await route.continue();
    });

  /** First words of the entries, in the order of their numbers. */
  const readEntries = async (page: Page): Promise<string[]> => {
    await page.goto(`/${slug}`);
    const entries = await page.locator('.reference-list > li').allTextContents();
    return entries.map((entry) => entry.slice(0, entry.indexOf(' ')));
  };

  test('somebody cites with the keyboard alone, moves a paragraph, and the page numbers anew', async ({ page }) => {
    const rabago = await idOf('Rabago', 2013);
    await publish({ body: richText(p('The first quokka.'), p('The second quokka.', cite([rabago])), p('The end.')) });
    const editor = await opened(page);

    await goToEndOf({ page, editor, text: 'The first quokka.' });
    await page.keyboard.press('Control+Shift+Digit9');
    const search = page.getByRole('combobox', { name: /^References/u });
    await expect(search).toBeFocused();
    await page.keyboard.type('2018 carpal wu');
    await expect(page.getByRole('listbox', { name: 'References found' }).getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('status').filter({ hasText: '1 reference' })).toBeVisible();
    await answerFormsLate(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Picked references' })).toContainText('Ann Neurol');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Edit Citation' })).toBeHidden();
    await page.unrouteAll({ behavior: 'wait' });
    await expect(editor.getByText('Wu 2018')).toBeVisible();
    await savedBy(page);
    expect(await readEntries(page)).toEqual(['Wu', 'Rabago']);

    const again = await opened(page);
    await expect(async () => {
      await again.getByText('The first quokka.').click();
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+ArrowDown');
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('The first quokka.');
    }).toPass();
    await page.keyboard.press('Control+X');
    await goToEndOf({ page, editor: again, text: 'The end.' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+V');
    await expect(again).toHaveText(/The end\..*The first quokka\..*Wu 2018/su);
    await savedBy(page);
    expect(await readEntries(page)).toEqual(['Rabago', 'Wu']);
  });

  test('a citation for which nothing was chosen goes with its drawer, and one that cites stays', async ({ page }) => {
    const rabago = await idOf('Rabago', 2013);
    await publish({ body: richText(p('The first quokka.'), p('The second quokka.', cite([rabago]))) });
    const editor = await opened(page);
    const drawer = page.getByRole('heading', { name: 'Edit Citation' });
    await goToEndOf({ page, editor, text: 'The first quokka.' });
    await page.keyboard.press('Control+Shift+Digit9');
    const search = page.getByRole('combobox', { name: /^References/u });
    await expect(search).toBeFocused();
    // On a slow computer the drawer takes the focus for its close button seconds after it has opened.
    await page.waitForTimeout(2_000);
    await page.locator('.drawer__header button').evaluate((button) => (button as HTMLElement).focus());
    await expect(search).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(editor.getByText('Citation: choose a reference')).toHaveCount(0);
    await page.keyboard.type(' It hops.');
    await expect(editor.getByText('The first quokka. It hops.')).toBeVisible();

    await editor.getByText('Rabago 2013').hover();
    await editor.locator('.LexicalEditorTheme__inlineBlock__editButton').first().click();
    await expect(drawer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await savedBy(page);
    expect(await readEntries(page)).toEqual(['Rabago']);
  });

  test('sixty citations ask the server no more often than one', async ({ page }) => {
    const ids = (await api.list('references')).map(({ id }) => id);
    const bodyOf = (count: number) =>
      richText(...Array.from({ length: count }, (_, at) => p(`Line ${at}.`, cite([ids[at % ids.length] ?? 0]))));

    const countRequests = async (citations: number): Promise<number> => {
      await publish({ body: bodyOf(citations) });
      let requests = 0;
      const note = (request: { url: () => string; method: () => string }) => {
        // The panel beside the document reads it whole and whenever nobody types.
        if (request.url().endsWith('/api/editorial/report')) return;
        if (request.url().includes('/api/references') || request.method() === 'POST') requests += 1;
      };
      page.on('request', note);
      const editor = await opened(page);
      await expect(editor.getByText(/^\p{Lu}\S+ \d{4}$/u)).toHaveCount(citations);
      await page.waitForLoadState('networkidle');
      page.off('request', note);
      return requests;
    };

    const one = await countRequests(1);
    expect(one).toBeGreaterThan(0);
    expect(await countRequests(60)).toBe(one);
  });

  test('a reference shows its sentences and cannot be deleted', async ({ page }) => {
    const wu = await idOf('Wu', 2018);
    await publish({ body: richText(p('Nothing. A quokka had less pain.', cite([wu], { locator: 'p. 604' }))) });
    await page.goto(`/admin/collections/references/${wu}`);
    await page.getByRole('button', { name: 'Cited by', exact: true }).click();
    const sentence = page.getByRole('link', { name: 'A quokka had less pain.' });
    await expect(sentence).toHaveAttribute('href', `/admin/collections/pages/${copy.id}?locale=en`);
    await expect(page.getByText('Text · English · p. 604')).toBeVisible();

    await expect(api.remove('references', wu)).rejects.toThrow(/409.*Not deleted: it is cited by/u);
  });
});
