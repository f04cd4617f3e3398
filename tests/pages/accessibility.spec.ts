import type { Page } from '@playwright/test';

import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { addressOf, pageKinds, type PageKind } from '../support/page-kinds';

// The longest page takes axe several seconds per colour scheme, and more on a busy machine.
test.describe.configure({ timeout: 150_000 });

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
};

for (const kind of Object.keys(pageKinds) as PageKind[]) {
  test(`${kind}: accessible in light and dark colours, and in Spanish`, async ({ page, watch, isMobile }) => {
    if (kind === 'missing page') watch.allow(/404/u);
    const path = await addressOf(kind);
    await open(page, path);
    await expectNoAxeViolations(page);
    // The same parts with other words: their colours and their phone shape have been looked at.
    if (path.startsWith('/es') || isMobile) return;
    await open(page, `/es${path === '/' ? '' : path}`);
    await expectNoAxeViolations(page, [{ colorScheme: 'light' }]);
  });
}

test('therapy: accessible with everything unfolded', async ({ page }) => {
  await open(page, await addressOf('therapy'));
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });
  await expectNoAxeViolations(page, [{ colorScheme: 'light' }, { colorScheme: 'dark', contrast: 'more' }]);
});
