import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { api } from '../../../tests/support/api';
import { useCitedQuestion } from '../../../tests/support/cited-question';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { testEmail } from '../../../tests/support/users';
import type { ReplaceReport } from './endpoints/replace';

const editor = api.as('editor');
const { kim, other, faq, publish, translate, saveDraft, usedOf } = useCitedQuestion();
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

type Changes = Record<string, unknown>;

const read = async (query = '') => (await editor.get(`/api/faqs/${faq()}?depth=0&${query}`)).body as Changes;

const replace = async (from: number, body: Changes) => editor.post(`/api/references/${from}/replace`, body);
const reportOf = ({ body }: Awaited<ReturnType<typeof replace>>) => body as unknown as ReplaceReport;
const citesOf = (document: Changes): number[] => [
  ...new Set(
    [...JSON.stringify(document.answer).matchAll(/"references":\[([\d,]+)\]/gu)].flatMap(([, ids = '']) =>
      ids.split(',').map(Number),
    ),
  ),
];

describe('replacing a reference', () => {
  it('changes every language of what is published and of the draft, and publishes no draft', async () => {
    await translate();
    await saveDraft(kim(), other());
    takeExpiredTags();

    const answer = await replace(kim(), { by: other() });
    expect(answer.status).toBe(200);
    expect(reportOf(answer)).toMatchObject({
      removed: false,
      results: [{ collection: 'faqs', id: faq(), status: 'replaced', problem: null }],
    });
    expect(takeExpiredTags()).toContain(`document:faqs:${faq()}`);

    const [published, spanish, draft] = [await read(), await read('locale=es'), await read('draft=true')];
    expect(JSON.stringify(published.answer)).toContain('A little, in one trial.');
    expect(citesOf(published)).toEqual([other()]);
    expect(JSON.stringify(spanish.answer)).toContain('Un poco.');
    expect(citesOf(spanish)).toEqual([other()]);
    expect(JSON.stringify(draft.answer)).toContain('More, in a draft.');
    expect(citesOf(draft)).toEqual([other()]);
    expect([published._status, draft._status]).toEqual(['published', 'draft']);
    expect([published.cites, draft.cites]).toEqual([[other()], [other()]]);
    expect((await usedOf(kim())).total).toBe(0);
    expect((await usedOf(other())).documents.map((document) => document.id)).toEqual([faq()]);
  });

  it('leaves a reviewed translation current, as if nothing had been said anew', async () => {
    await translate();
    const before = (await read('locale=es')).translation as Changes;
    await replace(kim(), { by: other() });
    const after = (await read('locale=es')).translation as Changes;
    expect(after.originalText).not.toBe(before.originalText);
    expect(after.reviewedText).toBe(after.originalText);
    // Saving the same text again finds the same fingerprint.
    await publish({ question: 'Does it help?' });
    expect(((await read('locale=es')).translation as Changes).originalText).toBe(after.originalText);
    expect((await api.get(`/api/faqs/${faq()}?locale=es`)).status).toBe(200);
  });

  it('is kept in the history of the document', async () => {
    const countVersions = async () =>
      (await payload.countVersions({ collection: 'faqs', where: { parent: { equals: faq() } } })).totalDocs;
    const before = await countVersions();
    await replace(kim(), { by: other() });
    expect(await countVersions()).toBe(before + 1);
    expect(reportOf(await replace(kim(), { by: other() })).results).toEqual([]);
  });

  it('merges a duplicate: the old reference goes and its address leads to the other', async () => {
    expect(reportOf(await replace(kim(), { by: other(), remove: true })).removed).toBe(true);
    expect((await editor.get(`/api/references/${kim()}`)).status).toBe(404);
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: `/references/${kim()}` } },
      depth: 0,
    });
    expect(docs[0]?.document).toEqual({ relationTo: 'references', value: other() });
    await payload.delete({ collection: 'redirects', where: {} });
  });

  it('passes over a document that somebody else has open, and says so', async () => {
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: testEmail('reviewer') } } });
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'faqs', value: faq() }, user: { relationTo: 'users', value: docs[0]?.id ?? 0 } },
    });
    const answer = await replace(kim(), { by: other(), remove: true });
    expect(reportOf(answer)).toMatchObject({
      removed: false,
      results: [{ status: 'failed', problem: expect.stringContaining('Test reviewer has it open') as string }],
    });
    expect(citesOf(await read())).toEqual([kim()]);
    await payload.delete({ collection: 'payload-locked-documents', id: lock.id });
  });

  it('names what is wrong with the successor', async () => {
    const { body } = await editor.post('/api/references?draft=true', { title: 'Only a draft' });
    for (const [by, words] of [
      [kim(), 'cannot take its own place'],
      [999999, 'There is no reference 999999.'],
      [body.doc?.id, '“Only a draft” is a draft'],
      ['x', 'Say which reference'],
    ])
      expect(problemsOf(await replace(kim(), { by })).by).toContain(words);
    expect(citesOf(await read())).toEqual([kim()]);
  });

  it('is for people who write', async () => {
    for (const role of ['viewer', 'compliance'] as const)
      expect((await api.as(role).post(`/api/references/${kim()}/replace`, { by: other() })).status).toBe(403);
    expect((await api.post(`/api/references/${kim()}/replace`, { by: other() })).status).toBe(403);
    expect(
      (await api.as('reviewer').post(`/api/references/${kim()}/replace`, { by: other(), remove: true })).status,
    ).toBe(403);
  });
});
