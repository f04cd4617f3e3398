import { expect, test } from '../support/browser-test';
import { type ContentApi, openApi } from '../support/content-api';
import { demoEmail, demoPassword } from '../support/demo-accounts';
import { publishReviewed } from '../support/publish-reviewed';
import { findProlotherapyPrice } from '../support/prices';
import { readCacheState, readText } from '../support/site';

const therapyPage = '/therapies/dextrose-prolotherapy';
const pagesWithPrice = [therapyPage, `/es${therapyPage}`, '/pricing', '/es/pricing', '/clinics/riverside', '/compare'];
const unrelatedPages = ['/glossary', '/es/glossary', '/team', '/conditions/frozen-shoulder'];

const count = (text: string, part: string): number => text.split(part).length - 1;

const warm = async (paths: string[]): Promise<void> => {
  for (const path of paths) await readText(path);
};

/** Every page shows the new price and not the old one, with its first answer; the others come from the cache. */
const expectPrice = async ({ shown, gone }: { shown: string; gone: string }): Promise<void> => {
  for (const path of pagesWithPrice) {
    const text = await readText(path);
    expect(count(text, shown), `${shown} on ${path}`).toBeGreaterThan(0);
    expect(count(text, gone), `${gone} on ${path}`).toBe(0);
  }
  for (const path of unrelatedPages) expect(await readCacheState(path), path).toBe('HIT');
};

let api: ContentApi;
let price: { id: number };

test.beforeEach(async () => {
  api = await openApi('editor');
  price = await findProlotherapyPrice(api);
  await api.patch('clinic-pricing', price.id, { min: 48_500 });
  await warm([...pagesWithPrice, ...unrelatedPages]);
});

test.afterEach(async () => {
  await api.patch('clinic-pricing', price.id, { min: 48_500 });
});

test('an editor changes a price in the admin, and every page that shows it shows the new one', async ({ page }) => {
  const tables = count(await readText(therapyPage), '$485');

  await page.goto('/admin');
  await page.getByLabel('Email').fill(demoEmail('editor'));
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page).toHaveURL(/\/admin$/u);

  await page.goto('/admin/collections/clinic-pricing');
  await page
    .getByRole('link', { name: /^Dextrose prolotherapy.*\$485/u })
    .first()
    .click();
  const field = page.getByLabel('Price from');
  await expect(field).toHaveValue('485');
  await field.fill('495');
  await expect(page.getByText('Patients read $495')).toBeVisible();
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('/api/clinic-pricing/'),
  );
  await page.getByRole('button', { name: 'Publish changes' }).click();
  expect((await saved).status()).toBe(200);

  await expectPrice({ shown: '$495', gone: '$485' });
  // Wherever the page shows the price, it shows the same record.
  expect(count(await readText(therapyPage), '$495')).toBe(tables);
});

test('a price changed through REST shows at the next request', async () => {
  await api.patch('clinic-pricing', price.id, { min: 49_500 });
  await expectPrice({ shown: '$495', gone: '$485' });
});

test('a price table inside a text follows the price', async () => {
  const author = await api.find('people', { slug: 'demo-author-rivera' });
  const reviewer = await api.find('people', { slug: 'demo-reviewer-osei' });
  const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children: [] };
  const fields = { id: '68f0c0ffee00000000000001', blockType: 'priceTable', title: 'What it costs', clinic: 0 };
  const clinic = await api.find('clinics', { slug: 'riverside' });
  const block = { type: 'block', version: 2, format: '', fields: { ...fields, clinic: clinic.id } };
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [paragraph, block] };
  const document = await api.create(
    'pages',
    {
      title: 'A page with prices',
      summary: 'A page that the tests made to see whether its price table follows the price.',
      slug: 'a-page-with-prices',
      body: { root },
      governance: { author: author.id, reviewer: reviewer.id },
      _status: 'draft',
    },
    'draft=true',
  );
  try {
    await publishReviewed({ editor: api, collection: 'pages', id: document.id });
    expect(await readText('/a-page-with-prices')).toContain('$485');
    await api.patch('clinic-pricing', price.id, { min: 49_500 });
    const text = await readText('/a-page-with-prices');
    expect(text).toContain('$495');
    expect(text).not.toContain('$485');
  } finally {
    await api.remove('pages', document.id);
  }
});
