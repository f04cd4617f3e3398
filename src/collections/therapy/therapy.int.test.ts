import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { useGlucopuncture } from '../../../tests/support/glucopuncture';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { createReviewed, publishReviewed } from '../../../tests/support/reviewed';

const editor = api.as('editor');
const { lookUp, therapy, address, read, publish, governance } = useGlucopuncture();
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

type Changes = Record<string, unknown>;

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** What keeps changes from being published, besides the review that they would need. */
const refusalsOf = async (changes: Changes) => {
  const refused = await editor.patch(address(), { ...changes, _status: 'published' });
  expect(refused.status).toBe(400);
  return Object.fromEntries(Object.entries(problemsOf(refused)).filter(([path]) => path !== 'review.state'));
};

/** By whom a page was reviewed is not for editors to move. */
const review = async (changes: Changes) =>
  api.as('reviewer').patch(address(), { ...(await governance(changes)), _status: 'published' });

describe('a therapy', () => {
  it('takes a summary of 60 words and no more', async () => {
    expect((await publish({ summary: words(60) })).status).toBe(200);
    expect(await refusalsOf({ summary: words(63) })).toEqual({
      summary: 'The summary has 63 words; at most 60 fit. Take out 3.',
    });
    expect((await read()).summary).toBe(words(60));
  });

  it('refuses ranges whose end is below their beginning', async () => {
    const refusals = await refusalsOf({
      visitMinutes: { min: 40, max: 30 },
      procedureMinutes: { min: 10, max: 5 },
      sessions: { min: 6, max: 3, intervalMin: 4, intervalMax: 2 },
    });
    expect(refusals).toEqual({
      'visitMinutes.max': 'This must be at least 40, the value in "From".',
      'procedureMinutes.max': 'This must be at least 10, the value in "From".',
      'sessions.max': 'This must be at least 6, the value in "From".',
      'sessions.intervalMax': 'This must be at least 4, the value in "Time between, from".',
    });
    expect((await publish({ visitMinutes: { min: 30, max: 30 } })).status).toBe(200);
    expect(await refusalsOf({ visitMinutes: { min: null, max: 1000 } })).toEqual({
      'visitMinutes.max': 'This must be at most 480.',
    });
  });

  it('is reviewed by somebody else than its author', async () => {
    const author = lookUp('people', 'demo-author-rivera');
    expect(problemsOf(await review({ author, reviewer: author }))).toMatchObject({
      'governance.reviewer': 'The reviewer must be another person than the author.',
    });
  });

  it('is reviewed again after its last review', async () => {
    const next = async (nextReviewDue: string) => {
      const days = await governance({ reviewedOn: '2026-01-31T12:00:00.000Z', nextReviewDue });
      const data = { ...days, _status: 'published' as const };
      return payload.update({ collection: 'therapies', id: therapy(), data });
    };
    await expect(next('2026-01-30T12:00:00.000Z')).rejects.toThrow('Next review due');
    await expect(next('2029-02-01T12:00:00.000Z')).rejects.toThrow('Next review due');
    expect((await next('2029-01-31T12:00:00.000Z')).governance.nextReviewDue).toContain('2029-01-31');
  });

  it('names doing nothing among the alternatives', async () => {
    const exercise = { name: 'Exercise', summary: 'Helps some people.' };
    expect(await refusalsOf({ alternatives: [exercise] })).toEqual({
      alternatives: 'Doing nothing is an alternative too: add a row for it and tick "This is doing nothing".',
    });
    expect(await refusalsOf({ alternatives: [] })).toEqual({
      alternatives: 'Name at least one alternative, and doing nothing.',
    });
    expect((await publish({ alternatives: [{ ...exercise, doingNothing: true }] })).status).toBe(200);
  });

  it('has its status in countries that exist', async () => {
    const status = { status: 'off-label', statement: 'This use is off-label.', checkedOn: '2026-10-01T12:00:00.000Z' };
    const capital = 'Write the country as two capital letters, for example US.';
    for (const [jurisdiction, message] of [
      ['us', capital],
      ['USA', capital],
      ['', capital],
      ['QX', 'There is no country with the code QX.'],
    ])
      expect(await refusalsOf({ regulatory: [{ ...status, jurisdiction }] }), jurisdiction).toEqual({
        'regulatory.0.jurisdiction': message,
      });
    expect((await publish({ regulatory: [{ ...status, jurisdiction: 'ES' }] })).status).toBe(200);
  });

  it('is kept as a draft with almost nothing, and says what is missing when it is published', async () => {
    const draft = await editor.post('/api/therapies?draft=true', { name: 'Not written yet' });
    expect(draft.status).toBe(201);
    const refused = await editor.patch(`/api/therapies/${draft.body.doc?.id}`, { _status: 'published' });
    expect(refused.status).toBe(400);
    expect(problemsOf(refused)).toMatchObject({
      summary: 'Write a summary: patients read it first.',
      'governance.reviewer': 'Choose the person who reviewed this page.',
      'review.state':
        'This content has not been approved. Ask for a review; it can be published once a reviewer has approved it.',
      alternatives: 'Name at least one alternative, and doing nothing.',
    });
  });
});

describe('what points at a therapy', () => {
  it('is found from it: prices, evidence and questions', async () => {
    const evidence = await editor.post('/api/evidence', {
      therapy: therapy(),
      condition: lookUp('conditions', 'knee-osteoarthritis'),
      outcome: 'pain',
      comparator: 'no treatment',
      timePoint: '6 months',
      direction: 'no-studies',
      certainty: 'very-low',
      searchedOn: '2026-10-01T12:00:00.000Z',
      assessor: lookUp('people', 'demo-assessor-novak'),
      assessedOn: '2026-10-01T12:00:00.000Z',
      _status: 'published',
    });
    const question = await createReviewed({
      collection: 'faqs',
      data: {
        question: 'Does it hurt?',
        answer: richText(p('A little.')),
        topic: 'visit',
        therapies: [therapy()],
        ...(await governance()),
      },
    });
    const { body } = await api.get(`${address()}?depth=0`);
    const joined = (field: string) => (body[field] as { docs: number[] }).docs.toSorted((a, b) => a - b);
    expect(joined('prices')).toEqual([
      lookUp('clinic-pricing', 'glucopuncture-hillside-2026'),
      lookUp('clinic-pricing', 'glucopuncture-hillside-2027'),
    ]);
    expect(joined('evidence')).toEqual([evidence.body.doc?.id]);
    expect(joined('faqs')).toEqual([question.body.doc?.id]);

    await publishReviewed({ collection: 'faqs', id: Number(question.body.doc?.id), changes: { therapies: [] } });
    expect(((await api.get(`${address()}?depth=0`)).body.faqs as { docs: number[] }).docs).toEqual([]);
  });
});
