import { expect, test } from '../support/browser-test';
import { openApi } from '../support/content-api';
import { readText } from '../support/site';

const therapyPath = '/therapies/nerve-hydrodissection';

/** How an entry by Wu and others of 2018 looks in each style. */
const entries = {
  ama: /Wu YT, Ke MJ.*Ann Neurol\s*\. 2018;84\(4\):601-610\./u,
  vancouver: /Wu YT, Ke MJ.*Ann Neurol\. 2018 Oct;84\(4\):601–10\./u,
  apa: /Wu, Y\.-T\., Ke, M\.-J\..*\(2018\)\..*Annals of Neurology\s*,\s*84\s*\(4\), 601–610\./u,
};

test('a citation style chosen in the settings is on every page at the next request', async ({ page }) => {
  const api = await openApi('editor');
  const { id } = await api.find('references', { doi: '10.1002/ana.25332' });
  const pages = [therapyPath, '/references', `/es/references/${id}`];
  for (const path of pages) await readText(path);
  try {
    for (const style of ['vancouver', 'apa', 'ama'] as const) {
      await api.patchGlobal('site-settings', { citationStyle: style });
      for (const path of pages) expect(await readText(path), `${path} in ${style}`).toMatch(entries[style]);
    }

    await api.patchGlobal('site-settings', { citationStyle: 'vancouver' });
    await page.goto(therapyPath);
    const mark = page.locator('.citation:visible').first();
    await expect(mark).toHaveText(/^\(\d+(?:[,–]\d+)*(?:, .+)?\)$/u);
    await mark.getByRole('link').first().click();
    await expect(page).toHaveURL(/#ref-\d+$/u);
  } finally {
    await api.patchGlobal('site-settings', { citationStyle: 'ama' });
  }
});

test('the page of a reference tells its level, offers the other styles and leads to what cites it', async ({
  page,
}) => {
  const api = await openApi('editor');
  const { id } = await api.find('references', { doi: '10.1002/ana.25332' });
  await page.goto(`/references/${id}`);
  const main = page.getByRole('main');

  await expect(main.locator('[aria-current="true"]')).toHaveText('Randomised trials (this study)');
  await expect(main).toContainText('54 people.');
  await expect(main).toContainText(entries.ama);
  await expect(main.getByText('(2018)')).toBeHidden();
  await main.getByText('In other styles').click();
  await expect(main.getByText('(2018)')).toBeVisible();

  await main.getByRole('link', { name: 'Nerve hydrodissection' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nerve hydrodissection');
  await expect(page.getByRole('main')).toContainText(entries.ama);
});
