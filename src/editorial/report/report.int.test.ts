import { beforeAll, describe, expect, it } from 'vitest';

import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { problemsOf } from '../../../tests/support/problems';
import type { Report } from './report';

const path = '/api/editorial/report';
const claim = 'We guarantee relief.';
const data = {
  title: 'A page',
  summary: 'What it says.',
  body: richText(p('It is an injection.'), p(claim)),
  seo: { title: '', description: '' },
};

const ask = async (body: Record<string, unknown>, role: 'editor' | 'compliance' = 'editor') => {
  const answer = await api.as(role).post(path, { collection: 'pages', locale: 'en', data, ...body });
  expect(answer.status).toBe(200);
  return answer.body as unknown as Report;
};

describe('a report', () => {
  it('reads a form that was never saved', async () => {
    const { findings, completeness, readability, search } = await ask({});
    expect(findings[0]).toMatchObject({
      rule: 'guarantee',
      area: 'claims',
      category: 'outcome',
      severity: 'block',
      path: 'body',
      where: 'Content › Text',
      sentence: claim,
      override: null,
    });
    expect(completeness).toContainEqual(expect.objectContaining({ label: 'Text', state: 'there' }));
    expect(completeness).toContainEqual(expect.objectContaining({ label: 'Author', state: 'missing' }));
    expect(readability.sections.map(({ section }) => section)).toEqual(['Content']);
    expect(search).toMatchObject({ title: 'A page', ownTitle: false });
  });

  it('reads Spanish as Spanish', async () => {
    const { findings } = await ask({ locale: 'es', data: { ...data, body: richText(p('Garantizamos el alivio.')) } });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'guarantee' }));
  });

  it('is for people who write or review', async () => {
    expect((await api.post(path, {})).status).toBe(403);
    expect((await api.as('viewer').post(path, {})).status).toBe(403);
    for (const role of ['administrator', 'reviewer', 'compliance'] as const)
      expect((await api.as(role).post(path, { collection: 'pages', locale: 'en', data })).status).toBe(200);
  });

  it.each([
    [{ collection: 'quokkas', locale: 'en', data: {} }, 'collection'],
    [{ collection: 'pages', locale: 'fr', data: {} }, 'locale'],
    [{ collection: 'pages', locale: 'en' }, 'data'],
  ])('says what is wrong with a request', async (body, field) => {
    const answer = await api.as('editor').post(path, body);
    expect(answer.status).toBe(400);
    expect(Object.keys(problemsOf(answer))).toEqual([field]);
  });
});

describe('an override', () => {
  let id: number;
  const decide = (body: Record<string, unknown>, role: 'editor' | 'compliance' | 'administrator' = 'compliance') =>
    api.as(role).post('/api/claims/overrides', { collection: 'pages', id, ...body });
  const wish = { rule: 'guarantee', path: 'body', excerpt: claim, reason: 'Quoted from the warranty of the device.' };
  const findingOf = async () => (await ask({ id })).findings.find(({ rule }) => rule === 'guarantee');

  beforeAll(async () => {
    const created = await api.as('editor').post('/api/pages?draft=true&depth=0', { ...data, slug: 'overrides' });
    expect(created.status).toBe(201);
    id = Number(created.body.doc?.id);
  });

  it('is made by compliance alone, and needs a reason', async () => {
    expect((await decide(wish, 'editor')).status).toBe(403);
    expect((await decide(wish, 'administrator')).status).toBe(403);
    expect((await decide({ ...wish, reason: ' ' })).status).toBe(400);
    expect((await findingOf())?.override).toBeNull();
  });

  it('is kept with reason, name and day, and withdrawn again', async () => {
    expect((await decide(wish)).status).toBe(200);
    expect((await findingOf())?.override).toMatchObject({ reason: wish.reason, byName: 'Test compliance' });

    // A form that was opened before neither drops nor adds a decision.
    const saved = await api.as('editor').patch(`/api/pages/${id}?draft=true&depth=0`, {
      title: 'Another title',
      claimOverrides: [{ rule: 'cure', reason: 'Made up.' }],
    });
    expect(saved.status).toBe(200);
    expect(saved.body.doc?.claimOverrides).toMatchObject([{ rule: 'guarantee', reason: wish.reason }]);

    const decision = (await findingOf())?.override;
    expect((await decide({ withdraw: decision?.id })).status).toBe(200);
    expect((await findingOf())?.override).toBeNull();
    expect((await decide(wish)).status).toBe(200);
    expect((await findingOf())?.override).toMatchObject({ reason: wish.reason });
  });

  it('does not travel to a copy', async () => {
    const copy = await api.as('editor').post(`/api/pages/${id}/duplicate?depth=0`, {});
    expect(copy.status).toBe(200);
    expect(copy.body.doc?.claimOverrides).toEqual([]);
  });

  it('is only for documents that are checked', async () => {
    const answer = await decide({ ...wish, collection: 'users' });
    expect(answer.status).toBe(400);
  });
});
