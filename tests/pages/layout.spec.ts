import type { Page } from '@playwright/test';

import { expect, test } from '../support/browser-test';
import { addressOf, pageKinds, type PageKind } from '../support/page-kinds';

/** Elements that reach past the right edge and are not inside something that scrolls on its own. */
const findTooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element),
    );
    const overflow = document.documentElement.scrollWidth - width;
    const described = wide.slice(0, 5).map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
    return overflow > 0 ? [`${overflow}px too wide`, ...described] : [];
  });

for (const kind of Object.keys(pageKinds) as PageKind[]) {
  test(`${kind}: fits on the screen and on a narrow one`, async ({ page, watch, viewport }) => {
    if (kind === 'missing page') watch.allow(/404/u);
    await page.goto(await addressOf(kind));
    expect(await findTooWide(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: viewport?.height ?? 700 });
    expect(await findTooWide(page)).toEqual([]);
  });
}

test('style guide: fits on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/style-guide');
  expect(await findTooWide(page)).toEqual([]);
});

test('body text is at least 16 px', async ({ page }) => {
  await page.goto('/therapies/glucopuncture');
  const size = await page
    .locator('#what-it-is p')
    .first()
    .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
});
