import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { addressOf, pageKinds, type PageKind } from '../support/page-kinds';

// The longest page takes axe several seconds per colour scheme, and more on a busy machine.
test.describe.configure({ timeout: 150_000 });

for (const kind of Object.keys(pageKinds) as PageKind[]) {
  test(`${kind}: accessible in light and dark colours`, async ({ page, watch }) => {
    if (kind === 'missing page') watch.allow(/404/u);
    await page.goto(await addressOf(kind));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('therapy: accessible with everything unfolded', async ({ page }) => {
  await page.goto(await addressOf('therapy'));
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });
  await expectNoAxeViolations(page);
});
