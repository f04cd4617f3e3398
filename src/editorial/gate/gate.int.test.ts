import type { Payload } from 'payload';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';
import { cite, p, richText } from '@/core/rich-text/build';

import { globalExamples } from '../../../tests/access/examples';
import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { createDraftPage, signatories } from '../../../tests/support/draft-page';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { approveChanges, publishReviewed } from '../../../tests/support/reviewed';

const editor = api.as('editor');
const claim = 'We guarantee that you will be free of pain.';
let payload: Payload;
let id: Lookup;
let page: number;

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({ payload, wanted: { people: demoPeople, references: ['kim-2010', 'wu-2018'] } });
});

const setPolicy = (claimsPolicy: 'stop' | 'advise') =>
  payload.updateGlobal({
    slug: 'site-settings',
    data: { ...globalExamples['site-settings'], claimsPolicy },
    context: { keepPages: true },
  });

beforeEach(async () => {
  await setPolicy('stop');
  page = await createDraftPage(id);
});

afterEach(() => setPolicy('advise'));

const publish = async (changes: Record<string, unknown> = {}) =>
  publishReviewed({ collection: 'pages', id: page, changes });

const cited = (...keys: string[]) => ({
  body: richText(p('Some words.', cite(keys.map((key) => id('references', key))))),
});

const setReference = (key: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'references', id: id('references', key), data, context: { keepPages: true } });

describe('publishing', () => {
  it('is refused with everything that is missing in one list, each with its field', async () => {
    await setReference('wu-2018', { updateStatus: 'retracted' });
    await editor.patch(`/api/pages/${page}?draft=true`, { title: '', summary: claim, ...cited('wu-2018') });
    const answer = await editor.patch(`/api/pages/${page}`, { _status: 'published' });
    await setReference('wu-2018', { updateStatus: 'none' });
    expect(answer.status).toBe(400);
    const problems = problemsOf(answer);
    expect(Object.keys(problems).sort()).toEqual(['cites', 'review.state', 'summary', 'title']);
    expect(problems.cites).toContain('It was retracted');
    expect(problems.summary).toContain('“');
    expect(answer.body.errors?.[0]?.message).toMatch(/^Not published, \d things are missing: Review, /u);
  });

  it('of many at once publishes what is ready, and names what is not', async () => {
    const unready = page;
    const { body } = await editor.post(`/api/pages/${page}/duplicate?draft=true`, { title: 'Ready' });
    const ready = Number(body.doc?.id);
    await approveChanges({ collection: 'pages', id: ready, changes: { governance: signatories(id) } });
    // As the list of the admin does it: of each document its newest version.
    const both = `draft=true&where[id][in]=${unready},${ready}`;
    const answer = await editor.patch(`/api/pages?${both}&depth=0`, { _status: 'published' });
    expect(answer.body.docs?.map((doc) => doc.id)).toEqual([ready]);
    expect(answer.body.errors).toMatchObject([{ id: unready, message: expect.stringContaining('Review') as string }]);
    expect((await api.get(`/api/pages/${ready}`)).status).toBe(200);
    expect((await api.get(`/api/pages/${unready}`)).status).toBe(404);
  });

  it('stops at a claim until it is overridden, and goes on where the clinic only wants advice', async () => {
    expect(problemsOf(await publish({ summary: claim }))).toHaveProperty('summary');
    await setPolicy('advise');
    expect(problemsOf(await publish({ summary: claim }))).toEqual({});
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['is retracted', { updateStatus: 'retracted' }, 'It was retracted'],
    ['is not found', { verification: 'not-found' }, 'No registry knows it'],
    ['differs from its record', { verification: 'mismatch' }, 'It differs from its record'],
  ])('is refused while a source %s', async (_, fault, message) => {
    const before = { updateStatus: 'none', verification: 'unchecked' };
    await payload.db.updateOne({ collection: 'references', id: id('references', 'kim-2010'), data: fault });
    const answer = await publish(cited('kim-2010'));
    await payload.db.updateOne({ collection: 'references', id: id('references', 'kim-2010'), data: before });
    expect(problemsOf(answer).cites).toContain(message);
    expect(problemsOf(await publish())).toEqual({});
  });

  it('is refused once a credential of the reviewer has expired', async () => {
    const people = { collection: 'people', id: id('people', 'demo-reviewer-osei') } as const;
    const setLicence = (expiresOn: string | null) =>
      payload.update({ ...people, data: { licence: { expiresOn } }, context: { keepPages: true } });
    await setLicence('2020-01-01T12:00:00.000Z');
    const answer = await publish();
    await setLicence(null);
    expect(problemsOf(answer)['governance.reviewer']).toContain('expired on 1 Jan 2020');
  });

  it('of what is overdue needs a new review', async () => {
    await publish();
    const { governance } = await payload.findByID({ collection: 'pages', id: page, depth: 0 });
    const dates = { reviewedOn: '2020-01-01T12:00:00.000Z', nextReviewDue: '2021-01-01T12:00:00.000Z' };
    await payload.update({ collection: 'pages', id: page, data: { governance: { ...governance, ...dates } } });
    const answer = await editor.patch(`/api/pages/${page}`, { _status: 'published' });
    expect(Object.keys(problemsOf(answer))).toEqual(['governance.nextReviewDue']);
    expect(problemsOf(await publish())).toEqual({});
  });

  it('of what is not reviewed is only stopped by a claim', async () => {
    const write = (definition: string) =>
      editor.post('/api/glossary-terms', { term: `Numbat ${page}`, definition, _status: 'published' });
    expect(problemsOf(await write(claim))).toHaveProperty('definition');
    expect((await write('An animal.')).status).toBe(201);
  });
});
