import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { POST as graphql } from '@/app/(payload)/api/graphql/route';
import type { Lookup } from '@/core/fixtures/fixture';
import { cite, p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { testEnvironment } from '../../../tests/support/environment';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { createReviewed, publishReviewed } from '../../../tests/support/reviewed';
import { testEmail } from '../../../tests/support/users';
import type { ReplaceReport } from './endpoints/replace';
import type { Used } from './endpoints/used';

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;
let kim: number;
let other: number;
let faq: number;

type Changes = Record<string, unknown>;

const day = '2026-11-01T12:00:00.000Z';
const save = (changes: Changes, query = '') => editor.patch(`/api/faqs/${faq}${query}`, changes);
const publish = async (changes: Changes, locale = 'en') => {
  const answer = await publishReviewed({ collection: 'faqs', id: faq, changes, locale });
  expect(problemsOf(answer)).toEqual({});
  expect(answer.status).toBe(200);
};
const read = async (query = '') => (await editor.get(`/api/faqs/${faq}?depth=0&${query}`)).body as Changes;
const usedOf = async (reference: number) =>
  (await editor.get(`/api/references/${reference}/used`)).body as unknown as Used;
const replace = async (from: number, body: Changes) => editor.post(`/api/references/${from}/replace`, body);
const reportOf = ({ body }: Awaited<ReturnType<typeof replace>>) => body as unknown as ReplaceReport;
const citesOf = (document: Changes): number[] => [
  ...new Set(
    [...JSON.stringify(document.answer).matchAll(/"references":\[([\d,]+)\]/gu)].flatMap(([, ids = '']) =>
      ids.split(',').map(Number),
    ),
  ),
];

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({
    payload,
    wanted: { people: demoPeople, references: ['kim-2010', 'mansiz-kaplan-2022'] },
  });
  other = id('references', 'mansiz-kaplan-2022');
});

beforeEach(async () => {
  await payload.delete({ collection: 'faqs', where: {} });
  await payload.delete({ collection: 'references', where: { title: { equals: 'A study to be cited' } } });
  kim = (
    await editor.post('/api/references', {
      title: 'A study to be cited',
      authors: [{ family: 'Ärger', given: 'Zoë' }],
      year: 2019,
      cslType: 'article-journal',
      design: 'randomised-trial',
      population: 'people',
      _status: 'published',
    })
  ).body.doc?.id as number;
  const created = await createReviewed({
    collection: 'faqs',
    data: {
      question: 'Does it help?',
      answer: richText(p('Nobody knows. A little, in one trial.', cite([kim], { locator: 'p. 3' }), ' Ask us.')),
      topic: 'evidence',
      governance: { author: id('people', 'demo-author-rivera'), reviewer: id('people', 'demo-reviewer-osei') },
    },
  });
  expect(problemsOf(created)).toEqual({});
  faq = created.body.doc?.id as number;
});

const translate = () =>
  publish(
    {
      question: '¿Ayuda?',
      answer: richText(p('Un poco.', cite([kim, other]))),
      translation: { state: 'reviewed', reviewer: id('people', 'demo-reviewer-osei'), reviewedOn: day },
    },
    'es',
  );

const saveDraft = (...ids: number[]) =>
  save({ answer: richText(p('More, in a draft.', cite(ids))), _status: 'draft' }, '?draft=true');

describe('where a reference is used', () => {
  it('is said sentence by sentence, in each language, in what is published and in the draft', async () => {
    await translate();
    await saveDraft(kim);
    const used = await usedOf(kim);
    expect(used.total).toBe(1);
    expect(used.documents[0]).toMatchObject({
      collection: 'faqs',
      kind: 'Question',
      title: 'Does it help?',
      published: true,
      draft: true,
      href: `/admin/collections/faqs/${faq}`,
    });
    expect(used.documents[0]?.places).toEqual([
      {
        field: 'Answer',
        locale: 'en',
        sentence: 'A little, in one trial.',
        locator: 'p. 3',
        supports: null,
        in: 'published',
      },
      { field: 'Answer', locale: 'es', sentence: 'Un poco.', locator: null, supports: null, in: 'both' },
      { field: 'Answer', locale: 'en', sentence: 'More, in a draft.', locator: null, supports: null, in: 'draft' },
    ]);
  });

  it('is for people with an account', async () => {
    expect((await api.get(`/api/references/${kim}/used`)).status).toBe(403);
    expect((await api.as('viewer').get(`/api/references/${kim}/used`)).status).toBe(200);
    expect((await editor.get('/api/references/999999/used')).status).toBe(404);
  });
});

describe('a cited reference', () => {
  const message = 'Question “Does it help?”';

  it('is not deleted, one by one, in bulk or by GraphQL', async () => {
    const refused = await editor.delete(`/api/references/${kim}`);
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]?.message).toContain(message);
    expect(refused.body.errors?.[0]?.data).toMatchObject({ documents: [{ collection: 'faqs', id: faq }] });

    const bulk = await editor.delete(`/api/references?where[id][equals]=${kim}`);
    expect(JSON.stringify(bulk.body.errors)).toContain('Does it help?');

    // GraphQL reports every error that it answers.
    expectComplaint({ level: 'error', pattern: /Not deleted/u });
    const login = await api.post('/api/users/login', {
      email: testEmail('editor'),
      password: 'correct horse battery staple',
    });
    const answer = await graphql(
      new Request(new URL('/api/graphql', testEnvironment.SITE_URL), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `JWT ${String(login.body.token)}` },
        body: JSON.stringify({ query: `mutation { deleteReference(id: ${kim}) { id } }` }),
      }),
    );
    expect(await answer.text()).toContain('Does it help?');
    expect((await editor.get(`/api/references/${kim}`)).status).toBe(200);
  });

  it('is not unpublished, but may have a draft', async () => {
    const refused = await editor.patch(`/api/references/${kim}`, { _status: 'draft' });
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]?.message).toContain(message);
    const draft = await editor.patch(`/api/references/${kim}?draft=true`, { title: 'Renamed', _status: 'draft' });
    expect(draft.status).toBe(200);
    const { body } = await editor.get(
      `/api/references/versions?where[parent][equals]=${kim}&where[version._status][equals]=draft`,
    );
    const version = body.docs?.[0]?.id;
    expect((await editor.post(`/api/references/versions/${version}?draft=true`, {})).status).toBe(200);
    expect((await editor.post(`/api/references/versions/${version}`, {})).status).toBe(409);
    expect((await api.get(`/api/references/${kim}`)).status).toBe(200);
  });

  it('is kept for a draft alone, and free once nothing cites it', async () => {
    await publish({ answer: richText(p('Nobody knows.')) });
    await saveDraft(kim);
    expect((await editor.delete(`/api/references/${kim}`)).body.errors?.[0]?.message).toContain(`${message} (draft)`);
    await saveDraft(other);
    expect((await editor.delete(`/api/references/${kim}`)).status).toBe(200);
  });
});

describe('replacing a reference', () => {
  it('changes every language of what is published and of the draft, and publishes no draft', async () => {
    await translate();
    await saveDraft(kim, other);
    takeExpiredTags();

    const answer = await replace(kim, { by: other });
    expect(answer.status).toBe(200);
    expect(reportOf(answer)).toMatchObject({
      removed: false,
      results: [{ collection: 'faqs', id: faq, status: 'replaced', problem: null }],
    });
    expect(takeExpiredTags()).toContain(`document:faqs:${faq}`);

    const [published, spanish, draft] = [await read(), await read('locale=es'), await read('draft=true')];
    expect(JSON.stringify(published.answer)).toContain('A little, in one trial.');
    expect(citesOf(published)).toEqual([other]);
    expect(JSON.stringify(spanish.answer)).toContain('Un poco.');
    expect(citesOf(spanish)).toEqual([other]);
    expect(JSON.stringify(draft.answer)).toContain('More, in a draft.');
    expect(citesOf(draft)).toEqual([other]);
    expect([published._status, draft._status]).toEqual(['published', 'draft']);
    expect([published.cites, draft.cites]).toEqual([[other], [other]]);
    expect((await usedOf(kim)).total).toBe(0);
    expect((await usedOf(other)).documents.map((document) => document.id)).toEqual([faq]);
  });

  it('leaves a reviewed translation current, as if nothing had been said anew', async () => {
    await translate();
    const before = (await read('locale=es')).translation as Changes;
    await replace(kim, { by: other });
    const after = (await read('locale=es')).translation as Changes;
    expect(after.originalText).not.toBe(before.originalText);
    expect(after.reviewedText).toBe(after.originalText);
    // Saving the same text again finds the same fingerprint.
    await publish({ question: 'Does it help?' });
    expect(((await read('locale=es')).translation as Changes).originalText).toBe(after.originalText);
    expect((await api.get(`/api/faqs/${faq}?locale=es`)).status).toBe(200);
  });

  it('is kept in the history of the document', async () => {
    const countVersions = async () =>
      (await payload.countVersions({ collection: 'faqs', where: { parent: { equals: faq } } })).totalDocs;
    const before = await countVersions();
    await replace(kim, { by: other });
    expect(await countVersions()).toBe(before + 1);
    expect(reportOf(await replace(kim, { by: other })).results).toEqual([]);
  });

  it('merges a duplicate: the old reference goes and its address leads to the other', async () => {
    expect(reportOf(await replace(kim, { by: other, remove: true })).removed).toBe(true);
    expect((await editor.get(`/api/references/${kim}`)).status).toBe(404);
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: `/references/${kim}` } },
      depth: 0,
    });
    expect(docs[0]?.document).toEqual({ relationTo: 'references', value: other });
    await payload.delete({ collection: 'redirects', where: {} });
  });

  it('passes over a document that somebody else has open, and says so', async () => {
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: testEmail('reviewer') } } });
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'faqs', value: faq }, user: { relationTo: 'users', value: docs[0]?.id ?? 0 } },
    });
    const answer = await replace(kim, { by: other, remove: true });
    expect(reportOf(answer)).toMatchObject({
      removed: false,
      results: [{ status: 'failed', problem: expect.stringContaining('Test reviewer has it open') as string }],
    });
    expect(citesOf(await read())).toEqual([kim]);
    await payload.delete({ collection: 'payload-locked-documents', id: lock.id });
  });

  it('names what is wrong with the successor', async () => {
    const { body } = await editor.post('/api/references?draft=true', { title: 'Only a draft' });
    for (const [by, words] of [
      [kim, 'cannot take its own place'],
      [999999, 'There is no reference 999999.'],
      [body.doc?.id, '“Only a draft” is a draft'],
      ['x', 'Say which reference'],
    ])
      expect(problemsOf(await replace(kim, { by })).by).toContain(words);
    expect(citesOf(await read())).toEqual([kim]);
  });

  it('is for people who write', async () => {
    for (const role of ['viewer', 'compliance'] as const)
      expect((await api.as(role).post(`/api/references/${kim}/replace`, { by: other })).status).toBe(403);
    expect((await api.post(`/api/references/${kim}/replace`, { by: other })).status).toBe(403);
    expect((await api.as('reviewer').post(`/api/references/${kim}/replace`, { by: other, remove: true })).status).toBe(
      403,
    );
  });
});

describe('the search for citing', () => {
  const search = async (query: string) => (await editor.get(`/api/references/search?${query}`)).body;
  const names = async (words: string) =>
    ((await search(`q=${encodeURIComponent(words)}`)).docs ?? []).map(({ name }) => name);

  it('finds by some words in any order, without regard to case and accents', async () => {
    for (const words of ['arger', 'ÄRGER 2019', 'cited zoe', '2019 study ärg'])
      expect(await names(words), words).toContain('Ärger 2019');
    expect(await names('arger 2018')).toEqual([]);
  });

  it('says what to know before citing', async () => {
    const answer = await editor.patch(`/api/references/${kim}`, {
      updateStatus: 'retracted',
      population: 'animal',
      _status: 'published',
    });
    expect(problemsOf(answer)).toEqual({});
    expect(answer.status).toBe(200);
    const { docs } = await search(`ids=${kim}`);
    expect(docs?.[0]).toMatchObject({
      name: 'Ärger 2019',
      states: [
        { label: 'Retracted', grave: true },
        { label: 'Studied in: animals', grave: false },
      ],
    });
  });

  it('is for people who write', async () => {
    expect((await api.get('/api/references/search?q=a')).status).toBe(403);
    expect((await api.as('viewer').get('/api/references/search?q=a')).status).toBe(403);
  });
});
