import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';
import { readSiteAddresses } from '@/core/read/site-addresses';
import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { createReviewed, publishReviewed } from '../../../tests/support/reviewed';

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;
let page: number;

const governance = () => ({
  author: id('people', 'demo-author-rivera'),
  reviewer: id('people', 'demo-reviewer-osei'),
});

const reviewed = () => ({
  state: 'reviewed',
  reviewer: id('people', 'demo-reviewer-lindqvist'),
  reviewedOn: '2026-11-12T12:00:00.000Z',
});

const spanish = { title: 'Una página', summary: 'Lo que dice.', body: richText(p('Texto en español.')) };

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({ payload, wanted: { people: demoPeople, references: ['kim-2010'] } });
});

let count = 0;

beforeEach(async () => {
  count += 1;
  const { body, status } = await createReviewed({
    collection: 'pages',
    data: {
      title: 'A page',
      summary: 'What it says.',
      body: richText(p('English text.')),
      slug: `a-page-${count}`,
      governance: governance(),
    },
  });
  expect(status).toBe(200);
  page = Number(body.doc?.id);
});

const save = (changes: Record<string, unknown>, query = '') =>
  editor.patch(`/api/pages/${page}?depth=0${query}`, changes);

const publish = (changes: Record<string, unknown>, locale = 'es') =>
  publishReviewed({ collection: 'pages', id: page, changes, locale });

const saveDraft = (changes: Record<string, unknown>) => save(changes, '&locale=es&draft=true');

const translate = async () => {
  expect((await publish({ ...spanish, translation: reviewed() })).status).toBe(200);
};

const statusIn = async (locale: string): Promise<number> =>
  (await api.get(`/api/pages/${page}?depth=0&locale=${locale}`)).status;

const record = async () => {
  const { translation } = await payload.findByID({ collection: 'pages', id: page, depth: 0, locale: 'es' });
  return {
    languages: translation?.languages ?? null,
    isCurrent: translation?.reviewedText === translation?.originalText,
  };
};

describe('a translation', () => {
  it('is public once it is reviewed and published, in every way to ask for it', async () => {
    expect((await publish({ ...spanish, translation: { state: 'draft' } })).status).toBe(200);
    expect([await statusIn('en'), await statusIn('es')]).toEqual([200, 404]);
    expect((await api.get(`/api/pages/${page}?locale=all`)).body.title).toEqual({ en: 'A page' });
    expect((await editor.get(`/api/pages/${page}?locale=all`)).body.title).toEqual({ en: 'A page', es: 'Una página' });
    expect((await api.get('/api/pages?locale=es')).body.docs).not.toContainEqual(expect.objectContaining({ id: page }));

    await translate();
    expect([await statusIn('en'), await statusIn('es')]).toEqual([200, 200]);
    expect((await api.get(`/api/pages/${page}?locale=all`)).body.title).toEqual({ en: 'A page', es: 'Una página' });
    expect((await api.get(`/api/pages/${page}?locale=es`)).body).toMatchObject({ title: 'Una página' });
    expect((await api.get(`/api/pages/${page}`)).body).toMatchObject({ title: 'A page' });
  });

  it('stays open to people with an account while it is written', async () => {
    await saveDraft({ title: 'Una página', translation: { state: 'draft' } });
    expect((await editor.get(`/api/pages/${page}?locale=es&draft=true`)).body).toMatchObject({ title: 'Una página' });
    expect((await api.get(`/api/pages/${page}?locale=es&draft=true`)).status).toBe(404);
  });

  it('is reviewed by somebody on some day', async () => {
    expect(problemsOf(await publish({ ...spanish, translation: { state: 'reviewed' } }))).toEqual({
      'translation.reviewer':
        'Choose the person who compared this translation with the English text, or set the state to "Being translated".',
      'translation.reviewedOn':
        'Enter the day on which this translation was reviewed, or set the state to "Being translated".',
    });
  });

  it('is not what the original needs', async () => {
    expect(problemsOf(await publish({ translation: reviewed() }, 'en'))).toEqual({
      'translation.state':
        'English is the original. Clear this field, or choose another language at the top of the page first.',
    });
  });

  it('needs every required text', async () => {
    const { body, ...half } = spanish;
    expect(problemsOf(await publish({ ...half, translation: reviewed() }))).toHaveProperty('body');
    expect((await publish({ ...half, body, translation: reviewed() })).status).toBe(200);
  });

  it('takes no word of the system for its own from outside', async () => {
    const forged = { state: 'draft', languages: 'es', reviewedText: 'x', originalText: 'x' };
    await publish({ ...spanish, translation: forged });
    expect(await statusIn('es')).toBe(404);
    await publish({ translation: { languages: 'es' } }, 'en');
    expect(await statusIn('es')).toBe(404);
  });

  it('falls behind when the original changes, until it is reviewed again', async () => {
    await translate();
    expect(await record()).toEqual({ languages: 'es', isCurrent: true });

    await publish({ summary: 'What it says now.' }, 'en');
    expect(await record()).toEqual({ languages: 'es', isCurrent: false });
    expect(await statusIn('es')).toBe(200);

    await publish({ summary: 'Lo que dice ahora.' });
    expect(await record()).toEqual({ languages: 'es', isCurrent: false });

    await publish({ translation: { ...reviewed(), reviewedOn: '2026-11-20T12:00:00.000Z' } });
    expect(await record()).toEqual({ languages: 'es', isCurrent: true });
  });

  it('does not fall behind when the original is saved as it was, or only its slug changes', async () => {
    await translate();
    await publish({ title: 'A page', slug: `another-${count}` }, 'en');
    expect(await record()).toEqual({ languages: 'es', isCurrent: true });
  });

  it('is withdrawn when an unfinished draft of it is published with the original', async () => {
    await translate();
    await saveDraft({ summary: '' });
    expect(await statusIn('es')).toBe(200);
    await publish({ title: 'A new page' }, 'en');
    expect(await statusIn('es')).toBe(404);
    await publish({ summary: 'Lo que dice.' });
    expect(await statusIn('es')).toBe(200);
  });

  it('is withdrawn when its state is set back', async () => {
    await translate();
    await publish({ translation: { state: 'draft' } });
    expect(await statusIn('es')).toBe(404);
  });
});

describe('a translated list', () => {
  it('is withdrawn while the original has a row that it lacks', async () => {
    const created = await editor.post('/api/glossary-terms?depth=0', {
      term: 'Numbat',
      definition: 'An animal.',
      aliases: [{ name: 'Banded anteater' }],
      slug: 'numbat',
      _status: 'published',
    });
    const term = Number(created.body.doc?.id);
    const [row] = created.body.doc?.aliases as { id: string; name: string }[];
    const write = (locale: string, changes: Record<string, unknown>) =>
      editor.patch(`/api/glossary-terms/${term}?depth=0&locale=${locale}`, { ...changes, _status: 'published' });
    const isPublic = async () => (await api.get(`/api/glossary-terms/${term}?locale=es`)).status === 200;

    const aliases = [{ id: row?.id, name: 'Hormiguero' }];
    await write('es', { term: 'Numbat', definition: 'Un animal.', aliases, translation: reviewed() });
    expect(await isPublic()).toBe(true);

    const longer = await write('en', { aliases: [row, { name: 'Walpurti' }] });
    expect(await isPublic()).toBe(false);

    const [, added] = longer.body.doc?.aliases as { id: string }[];
    const answer = await write('es', { aliases: [...aliases, { id: added?.id, name: 'Walpurti' }] });
    expect(answer.status).toBe(200);
    expect(await isPublic()).toBe(true);
  });
});

describe('addresses of the site', () => {
  it('name the languages in which a page exists', async () => {
    const localesOf = async () =>
      (await readSiteAddresses()).find(({ path }) => path === `/a-page-${count}`)?.locales ?? [];
    expect(await localesOf()).toEqual(['en']);
    await translate();
    expect(await localesOf()).toEqual(['en', 'es']);
  });
});
