import { everyLook, expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { readSitemap, visit } from '../support/site';

for (const path of ['/style-guide', '/es/style-guide']) {
  test(`every part with every example is accessible for every reader: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
    });
    await expectNoAxeViolations(page, everyLook);
  });
}

test('the style guide is for makers: without script, and not offered to search engines', async () => {
  const { status, text } = await visit('/style-guide');
  expect(status).toBe(200);
  expect(text).not.toMatch(/<script(?![^>]*type="(?:application\/ld\+json|speculationrules)")/u);
  expect(text).toMatch(/<meta name="robots" content="noindex/u);
  expect((await readSitemap()).filter((path) => path.includes('style-guide'))).toEqual([]);
});
