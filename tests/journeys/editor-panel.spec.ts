import type { Locator, Page } from '@playwright/test';

import { h2, p, richText } from '@/core/rich-text/build';

import { expectNoAxeViolationsIn } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { type ContentApi, type Document, openApi } from '../support/content-api';
import { demoPassword } from '../support/demo-accounts';
import { signIn } from '../support/sign-in';

const slug = 'numbat-notes';
const honest = 'The first numbat sits still.';
const guarantee = ' We guarantee relief.';

let api: ContentApi;
let copy: Document;

const write = (changes: object): Promise<Document> =>
  api.patch('pages', copy.id, { ...changes, _status: 'draft' }, 'draft=true');

test.beforeEach(async ({ page }) => {
  api = await openApi('editor');
  const original = await api.find('pages', { slug: 'privacy' });
  copy = await api.create(`pages/${original.id}/duplicate`, { title: 'Numbat notes', _status: 'draft' });
  await write({ title: 'Numbat notes', slug, generateSlug: false, body: richText(h2('A heading'), p(honest)) });
  await signIn(page, 'editor');
});

test.afterEach(async () => {
  await api.remove('pages', copy.id);
});

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Check' });

const opened = async (page: Page): Promise<Locator> => {
  await page.goto(`/admin/collections/pages/${copy.id}`);
  const editor = page.locator('[contenteditable="true"]').first();
  await expect(editor).toBeVisible();
  await expect(panelOf(page).getByText('must change').first()).toBeVisible();
  return editor;
};

/** The editor follows a click a moment later. */
const goToEndOf = async ({ page, editor, text }: { page: Page; editor: Locator; text: string }): Promise<void> => {
  await expect(async () => {
    await editor.getByText(text).click();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe(text.length);
  }).toPass();
};

/** The words that are marked in the text as what must change. */
const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(CSS.highlights.get('check-block') ?? [], String));

const caret = (page: Page): Promise<{ text: string | null; offset: number } | null> =>
  page.evaluate(() => {
    const selection = getSelection();
    return selection ? { text: selection.anchorNode?.textContent ?? null, offset: selection.anchorOffset } : null;
  });

test('a guarantee is found while it is typed, marked, shown, and gone once it is put right', async ({ page }) => {
  const editor = await opened(page);
  const finding = panelOf(page).getByRole('listitem').filter({ hasText: 'guarantee' });
  await expect(finding).toHaveCount(0);

  await goToEndOf({ page, editor, text: honest });
  await page.keyboard.type(guarantee);
  await expect(finding.first()).toBeVisible({ timeout: 3_000 });
  await expect(finding.first()).toContainText('Outcome');
  await expect.poll(() => markedWords(page)).toEqual(['guarantee']);

  // Reading along has moved nothing: typing goes on where it was.
  const whole = honest + guarantee;
  expect(await caret(page)).toEqual({ text: whole, offset: whole.length });
  await page.keyboard.type(' Ask us.');
  await expect(editor.getByText(`${whole} Ask us.`)).toBeVisible();

  await page.getByRole('button', { name: 'Translation', exact: true }).click();
  await expect(editor).toBeHidden();
  await finding.first().getByRole('button', { name: 'Show in text' }).click();
  await expect(editor).toBeFocused();
  await expect.poll(() => markedWords(page)).toEqual(['guarantee']);
  expect((await caret(page))?.offset).toBe(whole.indexOf('guarantee'));

  await page.keyboard.type('do not ');
  await expect(finding).toHaveCount(0, { timeout: 3_000 });
  expect(await markedWords(page)).toEqual([]);
});

test('a lost connection is said quietly, and the last reading stays', async ({ page, context, watch }) => {
  watch.allow(/api\/editorial\/report|ERR_INTERNET_DISCONNECTED|Failed to fetch|api\//u);
  const editor = await opened(page);
  await goToEndOf({ page, editor, text: honest });
  await page.keyboard.type(guarantee);
  const finding = panelOf(page).getByRole('listitem').filter({ hasText: 'guarantee' }).first();
  await expect(finding).toBeVisible();
  await context.setOffline(true);
  await page.keyboard.type(' More.');
  await expect(panelOf(page).getByText('No connection.')).toBeVisible();
  await expect(finding).toBeVisible();
  await context.setOffline(false);
  await expect(panelOf(page).getByText('No connection.')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the panel in ${colorScheme} colours, with everything open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await write({ body: richText(p(`${honest}${guarantee}`), p('It is completely safe.')) });
    await opened(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    for (const part of await panelOf(page).locator('.check-fold').all()) {
      if ((await part.getAttribute('open')) === null) await part.locator('> summary').press('Enter');
      await expect(part).toHaveAttribute('open');
    }
    await expectNoAxeViolationsIn({ page, part: '.check' });
  });

test('what a publication is refused for stays until it is changed or closed', async ({ page, watch }) => {
  watch.allow(/400/u);
  await opened(page);
  const summary = page.locator('#field-summary');
  const marked = page.locator('[data-check="refused"]').filter({ has: summary });
  const list = panelOf(page).getByRole('region', { name: 'Not published' });
  await summary.fill(guarantee.trim());
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(list.getByRole('listitem').filter({ hasText: 'guarantee' })).toBeVisible();
  await expect(marked).toHaveCount(1);

  // The form asks the server a moment after a key, and takes its own marks away with the answer.
  await page.locator('#field-title').fill('Numbat notes, again');
  await expect(page.locator('.field-type.error').filter({ has: summary })).toHaveCount(0);
  await expect(marked).toHaveCount(1);
  await expectNoAxeViolationsIn({ page, part: '.check' });

  await list.getByRole('button', { name: 'Summary' }).first().click();
  await expect(summary).toBeFocused();
  await summary.fill('It may help some people.');
  await expect(marked).toHaveCount(0);
  await expect(list).toContainText('Changed since.');
  await list.getByRole('button', { name: 'Close this list' }).click();
  await expect(list).toHaveCount(0);
});

test('compliance lets a finding stand, with a reason that everybody sees', async ({ page }) => {
  const administrator = await openApi('admin');
  const email = 'numbat-compliance@clinic.example';
  const account = await administrator.create('users', {
    name: 'Numbat Compliance',
    email,
    password: demoPassword,
    role: 'compliance',
  });
  try {
    await write({ body: richText(p(`${honest}${guarantee}`)) });
    await page.context().clearCookies();
    const login = await page.request.post('/api/users/login', { data: { email, password: demoPassword } });
    expect(login.status()).toBe(200);
    await page.goto(`/admin/collections/pages/${copy.id}`);
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Override with a reason' }).first().click();
    await panel.getByLabel('Why may this stand?').fill('Quoted from the warranty of the device.');
    await panel.getByRole('button', { name: 'Let it stand' }).click();
    await expect(panel.getByText('Let stand by compliance')).toBeVisible();
    await expect.poll(() => markedWords(page)).toEqual([]);

    await page.context().clearCookies();
    await signIn(page, 'editor');
    await opened(page);
    await panel.getByText('Let stand by compliance').click();
    await expect(panel.getByText(/Numbat Compliance, .*: Quoted from the warranty of the device\./u)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Override with a reason' })).toHaveCount(0);
  } finally {
    await administrator.remove('users', account.id);
  }
});

type Delays = { keys: number; longest: number; late: number; blocked: number };

/** Types and answers with how long the browser took to show each key, in milliseconds. */
const typeAndMeasure = async (page: Page, text: string): Promise<Delays> => {
  await page.evaluate(() => {
    const seen = { keys: [] as number[], tasks: [] as number[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown')
          seen.keys.push((entry as PerformanceEventTiming).processingStart - entry.startTime);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: false });
  });
  await page.keyboard.type(text, { delay: 60 });
  await page.waitForTimeout(2_500);
  return page.evaluate(() => {
    const { keys, tasks } = (window as unknown as { seen: { keys: number[]; tasks: number[] } }).seen;
    return {
      keys: keys.length,
      longest: Math.round(Math.max(0, ...keys)),
      late: keys.filter((delay) => delay > 100).length,
      blocked: Math.round(Math.max(0, ...tasks)),
    };
  });
};

test('typing 200 characters in 3,000 words is not held up by the panel', async ({ page, watch }) => {
  watch.allow(/api\/editorial\/report/u);
  const paragraph =
    'You may feel sore for a day or two. Keep moving as far as it is comfortable, and rest when you need to. ' +
    'If the pain gets worse instead of better, call the clinic, and say when it began and what you did before. ';
  const words = richText(...Array.from({ length: 75 }, (_, at) => p(`${at}. ${paragraph}`)), p(honest));
  await write({ body: words });
  const text = ' Numbats rest at noon and eat at dawn.'.repeat(6).slice(0, 200);

  const measure = async (isOn: boolean): Promise<Delays> => {
    if (isOn) await page.unroute('**/api/editorial/report');
    else await page.route('**/api/editorial/report', (route) => route.abort());
    await page.goto(`/admin/collections/pages/${copy.id}`);
    const editor = page.locator('[contenteditable="true"]').first();
    await expect(editor).toBeVisible();
    if (isOn) await expect(panelOf(page).getByText('must change').first()).toBeVisible();
    await goToEndOf({ page, editor, text: honest });
    const delays = await typeAndMeasure(page, text);
    await expect(editor.getByText(honest + text.trimEnd())).toBeVisible();
    return delays;
  };
  const without = await measure(false);
  const along = await measure(true);
  console.log('Delay of a key in ms, without the panel and with it:', JSON.stringify({ without, along }));
  // What the editor itself needs on a busy machine is not the panel's doing.
  expect(along.longest - without.longest, 'what the panel adds to the slowest key').toBeLessThanOrEqual(100);
});
