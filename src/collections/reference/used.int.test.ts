import { describe, expect, it } from 'vitest';

import { POST as graphql } from '@/app/(payload)/api/graphql/route';
import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { useCitedQuestion } from '../../../tests/support/cited-question';
import { expectComplaint } from '../../../tests/support/console-guard';
import { testEnvironment } from '../../../tests/support/environment';
import { problemsOf } from '../../../tests/support/problems';
import { testEmail } from '../../../tests/support/users';

const editor = api.as('editor');
const { kim, other, faq, publish, translate, saveDraft, usedOf } = useCitedQuestion();

describe('where a reference is used', () => {
  it('is said sentence by sentence, in each language, in what is published and in the draft', async () => {
    await translate();
    await saveDraft(kim());
    const used = await usedOf(kim());
    expect(used.total).toBe(1);
    expect(used.documents[0]).toMatchObject({
      collection: 'faqs',
      kind: 'Question',
      title: 'Does it help?',
      published: true,
      draft: true,
      href: `/admin/collections/faqs/${faq()}`,
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
    expect((await api.get(`/api/references/${kim()}/used`)).status).toBe(403);
    expect((await api.as('viewer').get(`/api/references/${kim()}/used`)).status).toBe(200);
    expect((await editor.get('/api/references/999999/used')).status).toBe(404);
  });
});

describe('a cited reference', () => {
  const message = 'Question “Does it help?”';

  it('is not deleted, one by one, in bulk or by GraphQL', async () => {
    const refused = await editor.delete(`/api/references/${kim()}`);
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]?.message).toContain(message);
    expect(refused.body.errors?.[0]?.data).toMatchObject({ documents: [{ collection: 'faqs', id: faq() }] });

    const bulk = await editor.delete(`/api/references?where[id][equals]=${kim()}`);
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
        body: JSON.stringify({ query: `mutation { deleteReference(id: ${kim()}) { id } }` }),
      }),
    );
    expect(await answer.text()).toContain('Does it help?');
    expect((await editor.get(`/api/references/${kim()}`)).status).toBe(200);
  });

  it('is not unpublished, but may have a draft', async () => {
    const refused = await editor.patch(`/api/references/${kim()}`, { _status: 'draft' });
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]?.message).toContain(message);
    const draft = await editor.patch(`/api/references/${kim()}?draft=true`, { title: 'Renamed', _status: 'draft' });
    expect(draft.status).toBe(200);
    const { body } = await editor.get(
      `/api/references/versions?where[parent][equals]=${kim()}&where[version._status][equals]=draft`,
    );
    const version = body.docs?.[0]?.id;
    expect((await editor.post(`/api/references/versions/${version}?draft=true`, {})).status).toBe(200);
    expect((await editor.post(`/api/references/versions/${version}`, {})).status).toBe(409);
    expect((await api.get(`/api/references/${kim()}`)).status).toBe(200);
  });

  it('is kept for a draft alone, and free once nothing cites it', async () => {
    await publish({ answer: richText(p('Nobody knows.')) });
    await saveDraft(kim());
    expect((await editor.delete(`/api/references/${kim()}`)).body.errors?.[0]?.message).toContain(`${message} (draft)`);
    await saveDraft(other());
    expect((await editor.delete(`/api/references/${kim()}`)).status).toBe(200);
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
    const answer = await editor.patch(`/api/references/${kim()}`, {
      updateStatus: 'retracted',
      population: 'animal',
      _status: 'published',
    });
    expect(problemsOf(answer)).toEqual({});
    expect(answer.status).toBe(200);
    const { docs } = await search(`ids=${kim()}`);
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
