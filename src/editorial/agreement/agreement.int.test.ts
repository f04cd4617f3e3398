import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';
import { settleLater } from '@/core/later/later';
import { p, richText } from '@/core/rich-text/build';

import { globalExamples } from '../../../tests/access/examples';
import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { signatories } from '../../../tests/support/draft-page';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { approveChanges, publishReviewed } from '../../../tests/support/reviewed';
import type { Report } from '../report/report';

const editor = api.as('editor');
const answer = 'Most people need ten sessions.';
let payload: Payload;
let id: Lookup;
let therapy: number;
let faq: number;
let count = 0;

const setPolicy = (claimsPolicy: 'stop' | 'advise') =>
  payload.updateGlobal({
    slug: 'site-settings',
    data: { ...globalExamples['site-settings'], claimsPolicy },
    context: { keepPages: true },
  });

const question = (text: string) => ({
  question: 'How many sessions will I need?',
  answer: richText(p(text)),
  topic: 'visit' as const,
  slug: `sessions-${(count += 1)}`,
  generateSlug: false,
  therapies: [therapy],
  governance: signatories(id),
});

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({
    payload,
    wanted: { people: demoPeople, therapies: ['dextrose-prolotherapy'] },
  });
  therapy = id('therapies', 'dextrose-prolotherapy');
  await setPolicy('stop');
}, 120_000);

afterAll(() => setPolicy('advise'));

beforeEach(async () => {
  await payload.delete({ collection: 'faqs', where: { id: { exists: true } }, context: { keepPages: true } });
  const { body } = await editor.post('/api/faqs?draft=true&depth=0', { ...question(answer), _status: 'draft' });
  faq = Number(body.doc?.id);
});

const reviewed = { reviewedOn: '2026-09-14T12:00:00.000Z', nextReviewDue: '2027-09-14T12:00:00.000Z' };

const publish = (changes: Record<string, unknown> = {}) => publishReviewed({ collection: 'faqs', id: faq, changes });

const reportOn = async (data: Record<string, unknown>) => {
  const { body } = await editor.post('/api/editorial/report', { collection: 'faqs', id: faq, locale: 'en', data });
  return (body as unknown as Report).findings.filter(({ rule }) => rule === 'contradictory-pages');
};

/** Changes the sessions of the therapy in a draft, as editors do before a review. */
const draftSessions = (sessions: { min: number; max: number } | null) =>
  editor.patch(`/api/therapies/${therapy}?draft=true&depth=0`, {
    ...(sessions ? { sessions } : { sessions: { min: 4, max: 6 } }),
    keyFacts: [],
    body: richText(p('Some words.')),
    recovery: [],
    _status: 'draft',
  });

describe('a question that contradicts the published therapy', () => {
  it('is shown in the panel, with the way to the therapy', async () => {
    const [finding] = await reportOn(question(answer));
    expect(finding).toMatchObject({
      severity: 'block',
      area: 'claims',
      path: 'answer',
      excerpt: 'ten sessions',
      elsewhere: [{ collection: 'therapies', id: therapy, title: 'Dextrose prolotherapy' }],
    });
    expect(finding?.why).toContain('the therapy “Dextrose prolotherapy” says “');
    expect(await reportOn(question('Most people need five sessions.'))).toEqual([]);
    expect(await reportOn({ ...question(answer), therapies: [] })).toEqual([]);
  });

  it('is not published until it agrees', async () => {
    expect(problemsOf(await publish()).answer).toContain('Dextrose prolotherapy');
    expect(problemsOf(await publish({ answer: richText(p('Most people need five sessions.')) }))).toEqual({});
  });

  it('is published with a reason of compliance', async () => {
    const decision = { collection: 'faqs', id: faq, rule: 'contradictory-pages', path: 'answer', excerpt: answer };
    const overridden = await api
      .as('compliance')
      .post('/api/claims/overrides', { ...decision, reason: 'The therapy is rewritten this week.' });
    expect(overridden.status).toBe(200);
    expect(problemsOf(await publish())).toEqual({});
  });

  it('is published once a draft of the therapy says the same, and the therapy after it', async () => {
    await approveChanges({ collection: 'faqs', id: faq });
    expect((await draftSessions({ min: 9, max: 11 })).status).toBe(200);
    expect((await reportOn(question(answer))).map(({ severity }) => severity)).toEqual(['warn']);
    expect(problemsOf(await editor.patch(`/api/faqs/${faq}`, { _status: 'published' }))).toEqual({});
    await draftSessions(null);
  });
});

describe('a draft that was only begun', () => {
  it('warns, and stops nobody', async () => {
    await publish({ answer: richText(p('Most people need five sessions.')) });
    await draftSessions({ min: 20, max: 25 });
    const findings = await reportOn(question('Most people need five sessions.'));
    await draftSessions(null);
    expect(findings.map(({ severity }) => severity)).toEqual(['warn']);
    expect(findings[0]?.why).toContain('an unpublished draft of the therapy');
  });
});

describe('the counts of the overview', () => {
  const blocking = async (): Promise<number> => {
    await settleLater();
    const { rows } = await payload.db.pool.query<{ blocking: number }>(
      `select coalesce(sum(blocking), 0)::int as blocking from finding_counts
       where document_collection = 'therapies' and document_id = $1 and category = 'page' and language = 'en'`,
      [therapy],
    );
    return rows[0]?.blocking ?? 0;
  };

  it('follow what is changed in another document', async () => {
    const before = await blocking();
    const { id: other } = await payload.create({
      collection: 'faqs',
      data: { ...question(answer), governance: { ...signatories(id), ...reviewed }, _status: 'published' },
      context: { keepPages: true },
    });
    expect(await blocking()).toBeGreaterThan(before);
    await payload.update({
      collection: 'faqs',
      id: other,
      data: { answer: richText(p('Most people need five sessions.')) },
      context: { keepPages: true },
    });
    expect(await blocking()).toBe(before);
  }, 60_000);
});
