import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { pageData, signatories } from '../../../tests/support/draft-page';
import { usePageUnderReview } from '../../../tests/support/page-under-review';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { approveChanges } from '../../../tests/support/reviewed';

const [editor, reviewer, administrator] = [api.as('editor'), api.as('reviewer'), api.as('administrator')];
const { at, page, lookUp, saveDraft, publish, approve, latest } = usePageUnderReview();
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

const today = new Date().toISOString().slice(0, 10);

describe('the record of a review', () => {
  const forged = { state: 'approved', approvedFingerprint: 'x', approvedBy: 1, editors: null };

  it('is not written from outside', async () => {
    const { review: before } = await latest();
    for (const who of [editor, reviewer, administrator]) {
      await saveDraft(
        { review: forged, governance: { ...signatories(lookUp), reviewedOn: '2020-01-01T12:00:00.000Z' } },
        who,
      );
      expect(await latest()).toMatchObject({ governance: { reviewedOn: null } });
    }
    expect((await latest()).review).toEqual(before);
    const created = await editor.post('/api/pages?draft=true&depth=0', { ...pageData(lookUp), review: forged });
    expect(created.body.doc?.review).toMatchObject({ state: 'draft' });
    expect((created.body.doc?.review as { approvedFingerprint?: string }).approvedFingerprint ?? null).toBeNull();
  });

  it('is nothing for the public', async () => {
    await approve();
    await publish();
    const { body } = await api.get(`${at()}?depth=0`);
    expect(body.title).toBe('A page');
    expect(body).not.toHaveProperty('review');
  });

  it('does not go along with a copy', async () => {
    await approve();
    await publish();
    const { body } = await editor.post(`${at()}/duplicate`, { title: 'A copy', _status: 'draft' });
    const copy = await payload.findByID({
      collection: 'pages',
      id: Number(body.doc?.id),
      depth: 0,
      draft: true,
      locale: 'all',
    });
    expect(copy.review).toMatchObject({
      state: { en: 'draft' },
      approvedBy: { en: null },
      approvedFingerprint: { en: null },
    });
    expect((await editor.patch(`/api/pages/${copy.id}`, { title: 'A page', _status: 'published' })).status).toBe(400);
  });

  it('does not come back with an old version', async () => {
    await approve();
    await publish();
    await approveChanges({ collection: 'pages', id: page(), changes: { summary: 'It was wrong and is put right.' } });
    await publish();
    const { body } = await editor.get(`/api/pages/versions?where[parent][equals]=${page()}&sort=createdAt&limit=100`);
    const old = (body.docs ?? []).find(
      ({ version }) =>
        (version as { summary: string }).summary === 'What it says.' &&
        (version as { _status: string })._status === 'published',
    );
    expect((await editor.post(`/api/pages/versions/${String(old?.id)}`, {})).status).toBe(400);
    expect((await api.get(`${at()}?depth=0`)).body.summary).toBe('It was wrong and is put right.');
    expect((await editor.post(`/api/pages/versions/${String(old?.id)}?draft=true`, {})).status).toBe(200);
    expect((await latest()).review?.state).toBe('draft');
  });

  it('counts what a program published as approved', async () => {
    const made = await payload.create({
      collection: 'pages',
      data: {
        ...pageData(lookUp),
        governance: {
          ...signatories(lookUp),
          reviewedOn: '2026-11-01T12:00:00.000Z',
          nextReviewDue: '2027-11-01T12:00:00.000Z',
        },
        slug: 'by-a-program',
        _status: 'published',
      } as never,
    });
    expect(
      (await editor.patch(`/api/pages/${made.id}`, { meta: { description: 'x' }, _status: 'published' })).status,
    ).toBe(200);
    expect((await editor.patch(`/api/pages/${made.id}`, { title: 'x', _status: 'published' })).status).toBe(400);
  });
});

describe('a translation', () => {
  const inSpanish = { title: 'Una página', summary: 'Lo que dice.', body: richText(p('Palabras.')) };
  const translation = () => ({
    state: 'reviewed',
    reviewer: lookUp('people', 'demo-reviewer-lindqvist'),
    reviewedOn: `${today}T12:00:00.000Z`,
  });
  const publishSpanish = (changes: Record<string, unknown> = {}) =>
    editor.patch(`${at()}?locale=es&depth=0`, { ...changes, _status: 'published' });

  it('has a review of its own', async () => {
    await approve();
    await publish();
    const changes = { ...inSpanish, translation: translation() };
    expect(problemsOf(await publishSpanish(changes))).toHaveProperty(['review.state']);
    await approveChanges({ collection: 'pages', id: page(), locale: 'es', changes });
    expect(problemsOf(await publishSpanish())).toEqual({});
    expect((await api.get(`${at()}?locale=es`)).body.title).toBe('Una página');
    expect((await latest()).review?.state).toBe('approved');
    expect(problemsOf(await publishSpanish({ title: 'Otra página' }))).toHaveProperty(['review.state']);
  });

  it('names whoever approved it, once their account is linked to a person', async () => {
    const lindqvist = lookUp('people', 'demo-reviewer-lindqvist');
    const linkTo = (person: number | null) =>
      payload.update({ collection: 'users', where: { role: { equals: 'reviewer' } }, data: { person } });
    await linkTo(lindqvist);
    try {
      expect((await reviewer.get(`${at()}/standing`)).body['signsAs']).toBe('Dr Jonas Lindqvist (demo)');
      await approve();
      expect((await latest()).governance.reviewer).toBe(lindqvist);
      await approveChanges({ collection: 'pages', id: page(), locale: 'es', changes: inSpanish });
      const { translation: signed } = await payload.findByID({
        collection: 'pages',
        id: page(),
        depth: 0,
        draft: true,
        locale: 'es',
      });
      expect(signed).toMatchObject({ state: 'reviewed', reviewer: lindqvist });
      expect(signed?.reviewedOn?.slice(0, 10)).toBe(today);
      expect(problemsOf(await publishSpanish())).toEqual({});
    } finally {
      await linkTo(null);
    }
  });

  it('is not published over an original that nobody approved', async () => {
    const changes = { ...inSpanish, translation: translation() };
    await approveChanges({ collection: 'pages', id: page(), locale: 'es', changes });
    expect(problemsOf(await publishSpanish())['review.state']).toContain('The English content');
  });
});
