import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { dayLabel } from '@/core/admin/day-label';
import type { Lookup } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { approveChanges, createReviewed } from '../../../tests/support/reviewed';

const [editor, reviewer, administrator] = [api.as('editor'), api.as('reviewer'), api.as('administrator')];
let payload: Payload;
let id: Lookup;
let page: number;
let at: string;

const governance = () => ({
  author: id('people', 'demo-author-rivera'),
  reviewer: id('people', 'demo-reviewer-osei'),
});

let count = 0;

const pageData = () => ({
  slug: `a-page-${(count += 1)}`,
  generateSlug: false,
  title: 'A page',
  summary: 'What it says.',
  body: richText(p('Some words.')),
  governance: governance(),
});

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({ payload, wanted: { people: demoPeople, references: ['kim-2010'] } });
});

beforeEach(async () => {
  const { body, status } = await editor.post('/api/pages?draft=true', { ...pageData(), _status: 'draft' });
  expect(status).toBe(201);
  page = Number(body.doc?.id);
  at = `/api/pages/${page}`;
});

const take = (step: string, who = reviewer, body: Record<string, unknown> = {}) => who.post(`${at}/${step}`, body);

const saveDraft = (changes: Record<string, unknown>, who = editor) =>
  who.patch(`${at}?draft=true&depth=0`, { ...changes, _status: 'draft' });

const publish = (changes: Record<string, unknown> = {}, who = editor) =>
  who.patch(`${at}?depth=0`, { ...changes, _status: 'published' });

const approve = () => approveChanges({ collection: 'pages', id: page });

const latest = () => payload.findByID({ collection: 'pages', id: page, depth: 0, draft: true });

const shownTitle = async () => (await api.get(`${at}?depth=0`)).body.title;

const today = new Date().toISOString().slice(0, 10);

describe('a review', () => {
  it('leads from a draft to patients, step by step', async () => {
    expect((await latest()).review).toMatchObject({ state: 'draft' });
    expect((await publish()).status).toBe(400);

    expect((await take('request-review', editor)).body).toMatchObject({ review: { state: 'in-review' } });
    expect((await publish()).status).toBe(400);
    expect((await api.get(at)).status).toBe(404);

    expect((await take('approve')).body).toMatchObject({ review: { state: 'approved' } });
    const { governance: signOff, review } = await latest();
    expect(signOff.reviewedOn.slice(0, 10)).toBe(today);
    expect(signOff.nextReviewDue.slice(0, 4)).toBe(String(Number(today.slice(0, 4)) + 1));
    expect(review?.approvedBy).toBe(
      (await payload.find({ collection: 'users', where: { role: { equals: 'reviewer' } } })).docs[0]?.id,
    );
    expect((await api.get(at)).status).toBe(404);

    expect((await publish()).status).toBe(200);
    expect(await shownTitle()).toBe('A page');
  });

  it('begins again with any later change of the content, while patients read what was approved', async () => {
    await approve();
    await publish();
    expect((await saveDraft({ title: 'Another page' })).status).toBe(200);
    expect((await latest()).review?.state).toBe('draft');
    expect(problemsOf(await publish())['review.state']).toContain(
      `has changed since it was approved on ${dayLabel(today)}`,
    );
    expect(await shownTitle()).toBe('A page');

    await approve();
    expect((await publish()).status).toBe(200);
    expect(await shownTitle()).toBe('Another page');
  });

  it('holds again when the change is taken back', async () => {
    await approve();
    await saveDraft({ title: 'Another page' });
    await saveDraft({ title: 'A page' });
    expect((await latest()).review?.state).toBe('approved');
    expect((await publish()).status).toBe(200);
  });

  it('is not needed for what is not content', async () => {
    await approve();
    await publish();
    const answer = await publish({
      meta: { description: 'For search engines.' },
      slug: 'elsewhere',
      generateSlug: false,
    });
    expect(problemsOf(answer)).toEqual({});
    expect((await latest()).review?.state).toBe('approved');
  });

  it('goes on after a typo that the reviewer accepts as one, with the days as they were', async () => {
    await approve();
    await publish();
    const { governance: before } = await latest();
    await saveDraft({ summary: 'What it says!' });
    expect((await take('mark-typo', editor)).status).toBe(403);
    expect((await take('mark-typo')).status).toBe(200);
    expect((await publish()).status).toBe(200);
    expect((await latest()).governance).toEqual(before);
    expect((await take('mark-typo')).status).toBe(409);
  });

  it('sends back with a note that stays until somebody approves', async () => {
    await take('request-review', editor);
    expect((await take('request-changes', reviewer)).status).toBe(400);
    expect((await take('request-changes', reviewer, { note: 'Say how often.' })).status).toBe(200);
    expect((await latest()).review).toMatchObject({ state: 'changes-requested', note: 'Say how often.' });
    expect((await take('approve')).status).toBe(409);

    await saveDraft({ summary: 'It says how often.' });
    expect((await latest()).review).toMatchObject({ state: 'draft', note: 'Say how often.' });
    await approve();
    expect((await latest()).review?.note ?? null).toBeNull();
  });

  it('takes another day for the next review within the limits', async () => {
    await take('request-review', editor);
    const later = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    expect((await take('approve', reviewer, { nextReviewDue: '2099-01-01' })).body.errors?.[0]?.message).toContain(
      'at most 36 months',
    );
    expect((await take('approve', reviewer, { nextReviewDue: 'soon' })).status).toBe(400);
    expect((await take('approve', reviewer, { nextReviewDue: later })).status).toBe(200);
    expect((await latest()).governance.nextReviewDue.slice(0, 10)).toBe(later);
  });

  it('names the person behind the account of the reviewer', async () => {
    const accounts = await payload.find({ collection: 'users', where: { role: { equals: 'reviewer' } } });
    const account = accounts.docs[0]?.id ?? 0;
    const person = id('people', 'demo-reviewer-lindqvist');
    await payload.update({ collection: 'users', id: account, data: { person } });
    await approve();
    expect((await latest()).governance.reviewer).toBe(person);
    expect((await publish()).status).toBe(200);
    await payload.update({ collection: 'users', id: account, data: { person: null } });
  });
});

describe('a review is refused', () => {
  it('to everybody but reviewers', async () => {
    await take('request-review', editor);
    for (const who of [editor, administrator, api.as('compliance'), api.as('viewer')])
      for (const step of ['approve', 'request-changes', 'mark-typo'])
        expect((await take(step, who, { note: 'No.' })).status, step).toBe(403);
    expect((await take('approve', api as never)).status).toBe(401);
    expect((await latest()).review?.state).toBe('in-review');
  });

  it('to a reviewer who changed the text since it was approved', async () => {
    await saveDraft({ summary: 'My own words.' }, reviewer);
    await take('request-review', editor);
    const { body, status } = await take('approve');
    expect([status, body.errors?.[0]?.message]).toEqual([
      409,
      expect.stringContaining('Nobody approves their own text'),
    ]);
    expect((await publish()).status).toBe(400);
  });

  it('when the text is not the one that was looked at', async () => {
    await take('request-review', editor);
    const { body } = await reviewer.get(`${at}/standing`);
    await saveDraft({ summary: 'Something else.' });
    await take('request-review', editor);
    const seen = { fingerprint: body.fingerprint };
    expect((await take('approve', reviewer, seen)).status).toBe(409);
    expect((await take('request-changes', reviewer, { ...seen, note: 'No.' })).status).toBe(409);
    expect((await take('approve')).status).toBe(200);
  });

  it('of what is not there', async () => {
    expect((await reviewer.post('/api/pages/999999/approve', {})).status).toBe(404);
    expect((await reviewer.post('/api/pages/x/approve', {})).status).toBe(404);
  });
});

describe('the record of a review', () => {
  const forged = { state: 'approved', approvedFingerprint: 'x', approvedBy: 1, editors: null };

  it('is not written from outside', async () => {
    const { review: before } = await latest();
    for (const who of [editor, reviewer, administrator]) {
      await saveDraft({ review: forged, governance: { ...governance(), reviewedOn: '2020-01-01T12:00:00.000Z' } }, who);
      expect(await latest()).toMatchObject({ governance: { reviewedOn: null } });
    }
    expect((await latest()).review).toEqual(before);
    const created = await editor.post('/api/pages?draft=true&depth=0', { ...pageData(), review: forged });
    expect(created.body.doc?.review).toMatchObject({ state: 'draft' });
    expect((created.body.doc?.review as { approvedFingerprint?: string }).approvedFingerprint ?? null).toBeNull();
  });

  it('is nothing for the public', async () => {
    await approve();
    await publish();
    const { body } = await api.get(`${at}?depth=0`);
    expect(body.title).toBe('A page');
    expect(body).not.toHaveProperty('review');
  });

  it('does not go along with a copy', async () => {
    await approve();
    await publish();
    const { body } = await editor.post(`${at}/duplicate`, { title: 'A copy', _status: 'draft' });
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
    await approveChanges({ collection: 'pages', id: page, changes: { summary: 'It was wrong and is put right.' } });
    await publish();
    const { body } = await editor.get(`/api/pages/versions?where[parent][equals]=${page}&sort=createdAt&limit=100`);
    const old = (body.docs ?? []).find(
      ({ version }) =>
        (version as { summary: string }).summary === 'What it says.' &&
        (version as { _status: string })._status === 'published',
    );
    expect((await editor.post(`/api/pages/versions/${String(old?.id)}`, {})).status).toBe(400);
    expect((await api.get(`${at}?depth=0`)).body.summary).toBe('It was wrong and is put right.');
    expect((await editor.post(`/api/pages/versions/${String(old?.id)}?draft=true`, {})).status).toBe(200);
    expect((await latest()).review?.state).toBe('draft');
  });

  it('counts what a program published as approved', async () => {
    const made = await payload.create({
      collection: 'pages',
      data: {
        ...pageData(),
        governance: {
          ...governance(),
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
    reviewer: id('people', 'demo-reviewer-lindqvist'),
    reviewedOn: `${today}T12:00:00.000Z`,
  });
  const publishSpanish = (changes: Record<string, unknown> = {}) =>
    editor.patch(`${at}?locale=es&depth=0`, { ...changes, _status: 'published' });

  it('has a review of its own', async () => {
    await approve();
    await publish();
    const changes = { ...inSpanish, translation: translation() };
    expect(problemsOf(await publishSpanish(changes))).toHaveProperty(['review.state']);
    await approveChanges({ collection: 'pages', id: page, locale: 'es', changes });
    expect(problemsOf(await publishSpanish())).toEqual({});
    expect((await api.get(`${at}?locale=es`)).body.title).toBe('Una página');
    expect((await latest()).review?.state).toBe('approved');
    expect(problemsOf(await publishSpanish({ title: 'Otra página' }))).toHaveProperty(['review.state']);
  });

  it('names whoever approved it, once their account is linked to a person', async () => {
    const lindqvist = id('people', 'demo-reviewer-lindqvist');
    const linkTo = (person: number | null) =>
      payload.update({ collection: 'users', where: { role: { equals: 'reviewer' } }, data: { person } });
    await linkTo(lindqvist);
    try {
      expect((await reviewer.get(`${at}/standing`)).body['signsAs']).toBe('Dr Jonas Lindqvist (demo)');
      await approve();
      expect((await latest()).governance.reviewer).toBe(lindqvist);
      await approveChanges({ collection: 'pages', id: page, locale: 'es', changes: inSpanish });
      const { translation: signed } = await payload.findByID({
        collection: 'pages',
        id: page,
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
    await approveChanges({ collection: 'pages', id: page, locale: 'es', changes });
    expect(problemsOf(await publishSpanish())['review.state']).toContain('The English content');
  });
});

describe('every reviewed collection', () => {
  it.each(['therapies', 'conditions', 'faqs', 'pages'])('%s cannot be published at once', async (collection) => {
    const { body, status } = await administrator.post(`/api/${collection}`, { _status: 'published' });
    expect(status).toBe(400);
    expect(problemsOf({ body } as never)).toHaveProperty(['review.state']);
  });

  it('is published by its own editor once it is approved', async () => {
    const answer = await createReviewed({
      collection: 'faqs',
      data: { question: 'Does it hurt?', answer: richText(p('A little.')), topic: 'visit', governance: governance() },
    });
    expect(answer.status).toBe(200);
  });
});
