import { expect, test } from '../support/browser-test';
import { type ContentApi, type Document, openApi } from '../support/content-api';
import { publishReviewed } from '../support/publish-reviewed';
import { readSitemap, readText, visit } from '../support/site';

const path = '/numbat-notes';
const inSpanish = `/es${path}`;
const spanishLink = /<link rel="alternate" hrefLang="es" href="[^"]*\/es\/numbat-notes"/iu;

let api: ContentApi;
let page: Document;

const publish = (changes: object, locale: 'en' | 'es') =>
  publishReviewed({ editor: api, collection: 'pages', id: page.id, changes, locale });

test.beforeEach(async () => {
  api = await openApi('editor');
  // A copy has no review of its own yet; this one takes over that of the original.
  const { id, governance } = await api.find('pages', { slug: 'privacy' });
  page = await api.create(`pages/${id}/duplicate`, { title: 'Numbat notes', governance, _status: 'draft' });
  await publish({ title: 'Numbat notes', slug: 'numbat-notes', generateSlug: false }, 'en');
});

test.afterEach(async () => {
  await api.remove('pages', page.id);
});

test('a translation is shown once it is reviewed, and says when the original has changed since', async () => {
  const untranslated = await visit(inSpanish);
  expect(untranslated.status).toBe(200);
  expect(untranslated.text).toContain('Esta página aún no está traducida');
  expect(untranslated.text).toMatch(/<meta name="robots" content="noindex/u);
  expect(untranslated.text).toMatch(/<p lang="en"><a href="\/numbat-notes" hrefLang="en">[^<]*Numbat notes/iu);
  expect(await readSitemap()).not.toContain(inSpanish);
  expect((await visit(path)).text).not.toMatch(spanishLink);

  const { id: reviewer } = await api.find('people', { slug: 'demo-reviewer-osei' });
  const translation = { state: 'reviewed', reviewer, reviewedOn: '2026-11-20T12:00:00.000Z' };
  const { body } = await api.read(`/pages/${page.id}?depth=0`);
  await publish({ title: 'Notas del numbat', summary: 'Lo que hace un numbat.', body, translation }, 'es');
  const translated = await readText(inSpanish);
  expect(translated).toContain('Notas del numbat');
  expect(translated).toContain('Traducción revisada por');
  expect(translated).not.toContain('El texto en inglés cambió');
  expect(await readSitemap()).toContain(inSpanish);
  expect((await visit(path)).text).toMatch(spanishLink);

  await publish({ summary: 'What a numbat does at night.' }, 'en');
  expect(await readText(inSpanish)).toContain('El texto en inglés cambió');
  expect(await readText(path)).not.toContain('changed since this translation');
});
