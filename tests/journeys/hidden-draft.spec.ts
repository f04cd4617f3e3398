import { expect, test } from '../support/browser-test';
import { type ContentApi, openApi, publicApi } from '../support/content-api';
import { publishReviewed } from '../support/publish-reviewed';
import { signIn } from '../support/sign-in';
import { readSitemap, readText, siteOrigin, visit } from '../support/site';

const name = 'Quokka technique';
const slug = 'quokka-technique';
const path = `/therapies/${slug}`;
const moved = 'quokka-method';
const listings = ['/therapies', '/compare', '/', `/search?q=quokka`, '/es/therapies'];

let api: ContentApi;
let id = 0;

/** A complete therapy that nobody has published: a copy of one that is, with its review. */
const createDraft = async (): Promise<number> => {
  const { id: original, governance } = await api.find('therapies', { slug: 'glucopuncture' });
  const copy = await api.create(`therapies/${original}/duplicate`, { name, governance, _status: 'draft' });
  await api.patch('therapies', copy.id, { slug, generateSlug: false, _status: 'draft' }, 'draft=true');
  return copy.id;
};

const publish = () => publishReviewed({ editor: api, collection: 'therapies', id });

const unpublish = () => api.patch('therapies', id, { _status: 'draft' });

const statusOf = async (address: string): Promise<number> => (await visit(address)).status;

const expectHidden = async (): Promise<void> => {
  const visitor = publicApi();
  expect(await statusOf(path)).toBe(404);
  expect(await statusOf(`/es${path}`)).toBe(404);
  for (const listing of listings) expect(await readText(listing), listing).not.toContain(name);
  expect(await readSitemap()).not.toContain(path);

  expect((await visitor.get(`/therapies/${id}`)).status).toBe(404);
  expect((await visitor.get(`/therapies/${id}?draft=true`)).status).toBe(404);
  for (const query of ['', '&draft=true', '&where[_status][equals]=draft&draft=true']) {
    const { body } = await visitor.get(`/therapies?depth=0&limit=100${query}`);
    expect(JSON.stringify(body), query).not.toContain('Quokka');
  }
  expect((await visitor.get(`/therapies/versions?where[parent][equals]=${id}`)).status).toBe(403);
  const graphql = await visitor.graphql(
    `{ all: Therapies(limit: 100) { docs { name } } drafts: Therapies(draft: true, limit: 100) { docs { name } } }`,
  );
  expect(JSON.stringify(graphql)).toContain('Glucopuncture');
  expect(JSON.stringify(graphql)).not.toContain('Quokka');
};

const expectShown = async (): Promise<void> => {
  const visitor = publicApi();
  expect(await readText(path)).toContain(name);
  for (const listing of listings) expect(await readText(listing), listing).toContain(name);
  expect(await readSitemap()).toContain(path);
  expect((await visitor.get(`/therapies/${id}`)).status).toBe(200);
  const graphql = await visitor.graphql(`{ Therapies(limit: 100) { docs { name } } }`);
  expect(JSON.stringify(graphql)).toContain(name);
};

test.beforeEach(async () => {
  api = await openApi('editor');
  id = await createDraft();
});

test.afterEach(async () => {
  await api.remove('therapies', id);
  for (const from of [path, `/therapies/${moved}`]) {
    for (const redirect of await api.list('redirects', { from })) await api.remove('redirects', redirect.id);
  }
});

test('a draft stays hidden, is shown once published, and is gone once unpublished', async () => {
  await expectHidden();
  await publish();
  await expectShown();
  await unpublish();
  await expectHidden();
});

test('an edit that is only a draft leaves the published page as it is', async () => {
  await publish();
  expect(await readText(path)).toContain(name);
  await api.patch('therapies', id, { name: 'Wombat technique', _status: 'draft' }, 'draft=true');
  for (const listing of [path, ...listings]) {
    const text = await readText(listing);
    expect(text, listing).toContain(name);
    expect(text, listing).not.toContain('Wombat');
  }
  await publish();
});

test('the preview shows a draft to the editor and to nobody else', async ({ page, browser, watch }) => {
  watch.allow(/404/u);
  const preview = `/api/preview?path=${path}`;
  const denied = await visit(preview);
  expect(denied.status).toBe(403);
  expect(denied.headers.get('set-cookie')).toBeNull();

  await signIn(page, 'editor');
  await page.goto(preview);
  await expect(page).toHaveURL(new RegExp(`${path}$`, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('Preview:')).toBeVisible();

  // The cookie of the preview alone, without an account, opens nothing.
  const cookies = (await page.context().cookies()).filter(({ name: cookie }) => cookie.startsWith('__prerender'));
  expect(cookies.length).toBeGreaterThan(0);
  const stranger = await browser.newContext({ baseURL: siteOrigin() });
  await stranger.addCookies(cookies);
  const strangerPage = await stranger.newPage();
  await strangerPage.goto(path);
  await expect(strangerPage.getByText(name)).toHaveCount(0);
  await stranger.close();
  expect(await statusOf(path)).toBe(404);

  await page.getByRole('link', { name: 'Leave the preview' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
});

test('a changed address leads on for good, also after a second change and back', async () => {
  const target = async (from: string): Promise<string> => {
    const { status, headers } = await visit(from);
    return `${status} ${new URL(headers.get('location') ?? '', siteOrigin()).pathname}`;
  };
  await publish();
  await readText(path);
  expect(await statusOf(`/therapies/${moved}`)).toBe(404);

  await api.patch('therapies', id, { slug: moved, generateSlug: false, _status: 'published' });
  expect(await target(path)).toBe(`308 /therapies/${moved}`);
  expect(await target(`/es${path}`)).toBe(`308 /es/therapies/${moved}`);
  expect(await readText(`/therapies/${moved}`)).toContain(name);
  expect(await readSitemap()).not.toContain(path);

  await api.patch('therapies', id, { slug, generateSlug: false, _status: 'published' });
  expect(await readText(path)).toContain(name);
  expect(await target(`/therapies/${moved}`)).toBe(`308 ${path}`);

  await unpublish();
  expect(await statusOf(path)).toBe(404);
  expect(await statusOf(`/therapies/${moved}`)).toBe(404);
});
