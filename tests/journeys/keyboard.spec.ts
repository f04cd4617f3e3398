import type { Page } from '@playwright/test';

import { expect, test } from '../support/browser-test';

type Focused = { name: string; href: string | null; isMarked: boolean };

/** What has the focus, and whether a reader can see that it has. */
const readFocus = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', href: null, isMarked: false };
    const hasOutline = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    // A card whose heading is a link is outlined as a whole.
    const around = [element.parentElement, element.closest('article'), element.closest('li'), element.closest('.card')];
    const drawn = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...around.flatMap((ancestor) => (ancestor ? [getComputedStyle(ancestor)] : [])),
    ];
    const { width, height } = element.getBoundingClientRect();
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      href: element.getAttribute('href'),
      isMarked: drawn.some(hasOutline) && width > 0 && height > 0,
    };
  });

/** Presses Tab until the wanted element has the focus; every stop on the way must be visible. */
const tabTo = async ({
  page,
  what,
  isWanted,
}: {
  page: Page;
  what: string;
  isWanted: (focused: Focused) => boolean;
}) => {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await readFocus(page);
    expect(focused.isMarked, `the focus on "${focused.name}" is visible on ${page.url()}`).toBe(true);
    if (isWanted(focused)) {
      await expect(page.locator(':focus')).toBeInViewport();
      return focused;
    }
  }
  throw new Error(`No Tab leads to ${what}.`);
};

test('from the home page to a therapy, to a reference and back, by keyboard only', async ({ page }) => {
  await page.goto('/');

  await tabTo({ page, what: 'the skip link', isWanted: ({ name }) => /^Skip to/u.test(name) });
  await tabTo({ page, what: 'the therapies', isWanted: ({ href }) => href === '/therapies' });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/therapies$/u);

  await tabTo({ page, what: 'the skip link', isWanted: ({ name }) => /^Skip to/u.test(name) });
  await page.keyboard.press('Enter');
  await tabTo({ page, what: 'glucopuncture', isWanted: ({ href }) => href === '/therapies/glucopuncture' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glucopuncture');

  const mark = await tabTo({
    page,
    what: 'a citation',
    isWanted: ({ href }) => /^#ref-\d+$/u.test(href ?? ''),
  });
  const target = mark.href ?? '';
  const sentence = await page.locator(':focus').evaluate((link) => link.closest('[id]')?.id ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target}$`, 'u'));
  await expect(page.locator(target)).toBeInViewport();

  await tabTo({ page, what: '↩', isWanted: ({ href }) => href === `#${sentence}` });
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${sentence}`)).toBeInViewport();
  // The next stop continues from there, not from the top of the page.
  await page.keyboard.press('Tab');
  expect((await readFocus(page)).href).toBe(target);
});

test('the skip link leads past the menu', async ({ page }) => {
  await page.goto('/pricing');
  await tabTo({ page, what: 'the skip link', isWanted: ({ name }) => /^Skip to/u.test(name) });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.locator(':focus').evaluate((element) => element.closest('main') !== null);
  expect(isInMain).toBe(true);
});

test('a word is explained where it stands, by keyboard', async ({ page }) => {
  await page.goto('/therapies/dextrose-prolotherapy');
  const word = page.locator('main .term button').first();
  const name = (await word.textContent()) ?? '';
  await tabTo({ page, what: name, isWanted: (focused) => focused.name === name && focused.href === null });

  const meaning = page.locator('main .term-meaning').first();
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeInViewport({ ratio: 1 });
  // The next stop is inside: the way to the glossary.
  await page.keyboard.press('Tab');
  expect((await readFocus(page)).href).toMatch(/^\/glossary#/u);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});
