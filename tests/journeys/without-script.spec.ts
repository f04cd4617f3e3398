import { expect, test } from '../support/browser-test';

test.use({ javaScriptEnabled: false });

// The search answers each question anew and so carries the framework's scripts; here the browser refuses them.
test.beforeEach(({ watch }) => watch.allow(/^failed request: GET .*\.js csp$/u));

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the menu opens, leads on, and closes', async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('navigation', { name: 'Main' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();

    await page.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Prices' }).click();
    await expect(page).toHaveURL(/\/pricing$/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prices');
  });
});

test('a question opens and closes', async ({ page }) => {
  await page.goto('/faq');
  const fold = page.locator('main details').first();
  const answer = fold.locator('p').first();
  await expect(answer).toBeHidden();
  await fold.locator('summary').click();
  await expect(answer).toBeVisible();
  await fold.locator('summary').click();
  await expect(answer).toBeHidden();
});

test('an address that names a question opens it', async ({ page }) => {
  await page.goto('/faq');
  const second = page.locator('main details').nth(1);
  const id = await second.locator('[id]').first().getAttribute('id');
  await page.goto(`/faq#${id ?? ''}`);
  await expect(second.locator('p').first()).toBeVisible();
});

test('the search form finds a therapy', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('searchbox').fill('prolotherapy');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\?q=prolotherapy$/u);
  await page.getByRole('main').getByRole('link', { name: 'Dextrose prolotherapy', exact: true }).click();
  await expect(page).toHaveURL(/\/therapies\/dextrose-prolotherapy$/u);
});

test('a search without a result says so and leads on', async ({ page }) => {
  await page.goto('/search?q=zzzzqqq');
  await expect(page.getByRole('status')).toContainText('zzzzqqq');
  await expect(page.getByRole('main').getByRole('link', { name: 'Treatments' })).toBeVisible();
});

test('the other language is one click away', async ({ page }) => {
  await page.goto('/therapies/glucopuncture');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/therapies\/glucopuncture$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});
