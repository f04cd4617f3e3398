import { expect, test } from '../support/browser-test';
import { openApi } from '../support/content-api';
import { readText, visit } from '../support/site';

const pages = ['/', '/therapies/glucopuncture', '/es/conditions/frozen-shoulder', '/faq'];

test('a colour chosen in the settings is on every page at the next request', async ({ page }) => {
  const api = await openApi('editor');
  for (const path of pages) await readText(path);
  try {
    await api.patchGlobal('site-settings', { brandColour: '#5A2D82' });
    for (const path of pages) expect((await visit(path)).text, path).toContain('--color-brand:#5a2d82');

    await page.goto('/faq');
    const link = page.getByRole('main').getByRole('link').first();
    await expect(link).toHaveCSS('color', 'rgb(90, 45, 130)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(link).not.toHaveCSS('color', 'rgb(90, 45, 130)');
    // The colour of the buttons was not chosen and stays as it was.
    expect((await visit('/faq')).text).not.toContain('--color-action:#5a2d82');
  } finally {
    await api.patchGlobal('site-settings', { brandColour: null });
  }
  for (const path of pages) expect((await visit(path)).text, path).not.toContain('#5a2d82');
});
