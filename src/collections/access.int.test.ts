import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { POST as graphql } from '@/app/(payload)/api/graphql/route';

import { api } from '../../tests/support/api';
import { expectComplaint } from '../../tests/support/console-guard';
import { testEnvironment } from '../../tests/support/environment';
import { drafts, idOf, published, secret, withDrafts, writeHiddenDrafts } from '../../tests/support/hidden-drafts';
import { getTestPayload } from '../../tests/support/payload';
import { publishReviewed } from '../../tests/support/reviewed';

const editor = api.as('editor');
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
  await writeHiddenDrafts(payload);
});

describe.each(withDrafts.map(({ slug }) => slug))('drafts of %s', (slug) => {
  it('are there for an editor, or this test shows nothing', async () => {
    const { body } = await editor.get(`/api/${slug}?draft=true&limit=0&depth=0`);
    expect(body.docs?.map(({ id }) => id)).toEqual(expect.arrayContaining([idOf(drafts, slug), idOf(published, slug)]));
    expect(JSON.stringify(body)).toContain(secret);
  });

  it('are hidden by id', async () => {
    const draft = idOf(drafts, slug);
    for (const query of ['', '?draft=true', '?depth=2&draft=true', '?locale=all', '?trash=true', '?select[id]=true'])
      expect((await api.get(`/api/${slug}/${draft}${query}`)).status, query).toBe(404);
  });

  it('are hidden over a published document', async () => {
    for (const query of ['', '?draft=true', '?draft=true&depth=2&locale=all', '?draft=true&trash=true']) {
      const { body } = await api.get(`/api/${slug}/${idOf(published, slug)}${query}`);
      expect(JSON.stringify(body), query).not.toContain(secret);
    }
    expect((await api.get(`/api/${slug}/${idOf(published, slug)}`)).status).toBe(200);
  });

  it('are hidden in lists', async () => {
    const queries = [
      '',
      'draft=true',
      'limit=0',
      'pagination=false',
      'limit=0&draft=true',
      'where[_status][equals]=draft',
      'where[_status][equals]=draft&draft=true',
      'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
      'trash=true',
      'locale=all&draft=true',
      'depth=3&draft=true',
      `where[id][equals]=${idOf(drafts, slug)}&draft=true`,
    ];
    for (const query of queries) {
      const { body, status } = await api.get(`/api/${slug}?${query}`);
      expect(status, query).toBe(200);
      expect(JSON.stringify(body), query).not.toContain(secret);
      expect(
        body.docs?.map(({ id }) => id),
        query,
      ).not.toContain(idOf(drafts, slug));
      const statuses = new Set(body.docs?.map(({ _status }) => _status));
      statuses.delete('published');
      expect([...statuses], query).toEqual([]);
    }
  });

  it('are not counted', async () => {
    const forPublic = await api.get(`/api/${slug}?limit=0`);
    const forEditor = await editor.get(`/api/${slug}?limit=0`);
    const { totalDocs } = await payload.count({
      collection: slug as CollectionSlug,
      where: { _status: { equals: 'published' } },
    });
    expect(forPublic.body.totalDocs).toBe(totalDocs);
    expect(forPublic.body.docs).toHaveLength(totalDocs);
    expect(forEditor.body.totalDocs).toBeGreaterThan(totalDocs);
    expect((await api.get(`/api/${slug}/count`)).body.totalDocs).toBe(totalDocs);
    expect((await api.get(`/api/${slug}/count?where[_status][equals]=draft`)).body.totalDocs).toBe(0);
  });
});

describe('a published document that points at a draft', () => {
  const pointing = async () => {
    const therapy = idOf(drafts, 'therapies');
    const condition = idOf(drafts, 'conditions');
    const { body } = await publishReviewed({
      collection: 'faqs',
      id: idOf(published, 'faqs'),
      changes: {
        question: 'Does it hurt?',
        therapies: [idOf(published, 'therapies'), therapy],
        conditions: [condition],
      },
    });
    return Number(body.doc?.id);
  };

  it('does not bring the draft along', async () => {
    const question = await pointing();
    for (const query of ['depth=1', 'depth=2', 'depth=3&draft=true', 'depth=2&locale=all']) {
      const { body, status } = await api.get(`/api/faqs/${question}?${query}`);
      expect(status).toBe(200);
      expect(JSON.stringify(body), query).not.toContain(secret);
    }
    const seen = await editor.get(`/api/faqs/${question}?depth=2`);
    expect(JSON.stringify(seen.body)).toContain(secret);
  });

  it('does not answer questions about what the draft says', async () => {
    await pointing();
    const query = `/api/faqs?where[therapies.name][like]=${secret}`;
    expect((await editor.get(query)).body.totalDocs).toBe(1);
    expect((await api.get(query)).body.totalDocs).toBe(0);
  });

  it('does not bring drafts that point back', async () => {
    const therapy = idOf(published, 'therapies');
    const forEditor = await editor.get(`/api/therapies/${therapy}?depth=1`);
    expect(JSON.stringify(forEditor.body.prices)).toContain(String(idOf(drafts, 'clinic-pricing')));
    const { body } = await api.get(`/api/therapies/${therapy}?depth=0`);
    const { docs } = body.prices as { docs: number[] };
    expect(docs).toEqual([idOf(published, 'clinic-pricing')]);
    expect((body.evidence as { docs: number[] }).docs).toEqual([idOf(published, 'evidence')]);
  });
});

describe('GraphQL, for the public', () => {
  const ask = async (query: string): Promise<string> => {
    const request = new Request(new URL('/api/graphql', testEnvironment.SITE_URL), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await graphql(request)).text();
  };

  it('shows what is published and no draft', async () => {
    const answer = await ask('{ Therapies(draft: true, limit: 0) { totalDocs docs { id name _status } } }');
    expect(JSON.parse(answer)).toMatchObject({ data: { Therapies: { docs: expect.any(Array) as unknown } } });
    expect(answer).not.toContain(secret);
    const all = await ask('{ Therapies(limit: 0) { totalDocs docs { id name _status } } }');
    expect(JSON.parse(all)).toMatchObject({
      data: { Therapies: { docs: [{ name: 'Glucopuncture', _status: 'published' }] } },
    });
  });

  it('shows no draft by id, over a published document, through a relation or as a version', async () => {
    const draft = idOf(drafts, 'therapies');
    expectComplaint({ level: 'error', pattern: /^Not Found/u });
    expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
    const queries = [
      `{ Therapy(id: ${draft}, draft: true) { id name } }`,
      `{ Therapy(id: ${idOf(published, 'therapies')}, draft: true) { id name } }`,
      `{ Faq(id: ${idOf(published, 'faqs')}) { question therapies { id name } conditions { id name } } }`,
      '{ versionsTherapies(limit: 0) { docs { id version { name } } } }',
      '{ Therapies(where: { _status: { equals: draft } }) { totalDocs docs { name } } }',
    ];
    for (const query of queries) {
      const answer = await ask(query);
      expect(answer, query).toMatch(/^\{"(?:data|errors)"/u);
      expect(answer, query).not.toContain(secret);
    }
  });

  it('refuses to write', async () => {
    expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
    for (const mutation of [
      `mutation { deleteTherapy(id: ${idOf(published, 'therapies')}) { id } }`,
      `mutation { updateGlossaryTerm(id: ${idOf(published, 'glossary-terms')}, data: { term: "Changed" }) { id } }`,
      'mutation { createGlossaryTerm(data: { term: "a", definition: "b", slug: "a" }) { id } }',
    ])
      expect(await ask(mutation), mutation).toContain('You are not allowed to perform this action.');
  });
});
