import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { dayLabel } from '@/core/admin/day-label';
import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { signatories } from '../../../tests/support/draft-page';
import { usePageUnderReview } from '../../../tests/support/page-under-review';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { createReviewed } from '../../../tests/support/reviewed';

const [editor, reviewer, administrator] = [api.as('editor'), api.as('reviewer'), api.as('administrator')];
const { at, lookUp, take, saveDraft, publish, approve, latest, shownTitle } = usePageUnderReview();
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

const today = new Date().toISOString().slice(0, 10);

describe('a review', () => {
  it('leads from a draft to patients, step by step', async () => {
    expect((await latest()).review).toMatchObject({ state: 'draft' });
    expect((await publish()).status).toBe(400);

    expect((await take('request-review', editor)).body).toMatchObject({ review: { state: 'in-review' } });
    expect((await publish()).status).toBe(400);
    expect((await api.get(at())).status).toBe(404);

    expect((await take('approve')).body).toMatchObject({ review: { state: 'approved' } });
    const { governance: signOff, review } = await latest();
    expect(signOff.reviewedOn.slice(0, 10)).toBe(today);
    expect(signOff.nextReviewDue.slice(0, 4)).toBe(String(Number(today.slice(0, 4)) + 1));
    expect(review?.approvedBy).toBe(
      (await payload.find({ collection: 'users', where: { role: { equals: 'reviewer' } } })).docs[0]?.id,
    );
    expect((await api.get(at())).status).toBe(404);

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
    const person = lookUp('people', 'demo-reviewer-lindqvist');
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
    const { body } = await reviewer.get(`${at()}/standing`);
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

describe('every reviewed collection', () => {
  it.each(['therapies', 'conditions', 'faqs', 'pages'])('%s cannot be published at once', async (collection) => {
    const { body, status } = await administrator.post(`/api/${collection}`, { _status: 'published' });
    expect(status).toBe(400);
    expect(problemsOf({ body } as never)).toHaveProperty(['review.state']);
  });

  it('is published by its own editor once it is approved', async () => {
    const answer = await createReviewed({
      collection: 'faqs',
      data: {
        question: 'Does it hurt?',
        answer: richText(p('A little.')),
        topic: 'visit',
        governance: signatories(lookUp),
      },
    });
    expect(answer.status).toBe(200);
  });
});
