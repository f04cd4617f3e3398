import { cite, p, richText } from '@/core/rich-text/build';

import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { type ContentApi, openApi } from '../support/content-api';
import { publishReviewed } from '../support/publish-reviewed';
import { retractedPaper } from '../support/registries/retracted-paper';
import { signIn } from '../support/sign-in';

let api: ContentApi;

test.beforeEach(async ({ page }) => {
  api = await openApi('editor');
  await signIn(page, 'editor');
});

test('what the registry has otherwise is taken over value by value', async ({ page }) => {
  const kim = await api.find('references', { doi: '10.1089/acm.2010.0031' });
  const printed = { containerTitle: 'Pain Physician', volume: '13', issue: '4', page: '363-370' };
  await api.patch('references', kim.id, { ...printed, _status: 'published' });

  await page.goto(`/admin/collections/references/${kim.id}`);
  await page.getByRole('button', { name: 'Verification', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Registry check' });
  await panel.getByRole('button', { name: 'Verify' }).click();
  const differences = panel.getByRole('table', { name: 'Different in the registry' });
  for (const value of ['Pain Physician', '363-370', '1285-1290']) await expect(differences).toContainText(value);
  await expect(panel.getByRole('status')).toContainText('Differs from the registry');

  for (const field of ['Journal', 'Volume', 'Issue', 'Pages']) {
    const accept = panel.getByRole('button', { name: `Accept: ${field}` });
    await accept.click();
    await expect(accept).toBeHidden();
  }
  await expect(panel.getByRole('heading', { name: 'Verified' })).toBeVisible();
  expect(await api.read(`/references/${kim.id}?depth=0`)).toMatchObject({
    containerTitle: kim.containerTitle,
    volume: '16',
    issue: '12',
    verification: 'verified',
  });
});

test('a retraction shows on the page that cites the paper at the next request', async ({ page }) => {
  const paper = await api.create('references', { ...retractedPaper.printed, _status: 'published' });
  const original = await api.find('pages', { slug: 'privacy' });
  const copy = await api.create(`pages/${original.id}/duplicate`, { title: 'Bilby notes', _status: 'draft' });
  const changes = {
    title: 'Bilby notes',
    slug: 'bilby-notes',
    generateSlug: false,
    governance: original.governance,
    body: richText(p('Bilbies were studied.', cite([paper.id]))),
  };
  await publishReviewed({ editor: api, collection: 'pages', id: copy.id, changes });
  const notice = page
    .locator('main')
    .getByText(/taken back|retracted/iu)
    .first();
  await page.goto('/bilby-notes');
  await expect(page.getByText('Bilbies were studied.')).toBeVisible();
  await expect(notice).toBeHidden();

  await page.goto(`/admin/collections/references/${paper.id}`);
  await page.getByRole('button', { name: 'Verification', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Registry check' });
  await panel.getByRole('button', { name: 'Verify' }).click();
  await expect(panel.getByText('This paper is retracted.')).toBeVisible();
  await page.goto('/bilby-notes');
  await expect(notice).toBeVisible();
  await expectNoAxeViolations(page);

  await api.remove('pages', copy.id);
  await api.remove('references', paper.id);
});
