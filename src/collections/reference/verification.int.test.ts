import type { Payload } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { api } from '../../../tests/support/api';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { invented, misplaced, right } from '../../../tests/support/registries/clinic-references';
import { useVerification } from '../../../tests/support/registries/use-verification';

vi.mock('@/citations/registry/timing', () => ({
  timing: { gap: 0, timeout: 1_500, tries: 2, slowTries: 1, backoff: 1, longestWait: 1_500 },
}));

const editor = api.as('editor');
const { registries, create, verify, read } = useVerification();
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

const accept = (id: number, field: string) => editor.post(`/api/references/${id}/accept`, { field });

type Row = { field: string; ours: string; theirs: string };

const rowsOf = (rows: unknown) => (rows as Row[]).map(({ field, ours, theirs }) => [field, ours, theirs]);

describe('the faulty references of the clinic', () => {
  it('one stands in the wrong place', async () => {
    const id = await create(misplaced);
    const { status, body } = await verify(id);
    expect(status).toBe(200);
    expect(body.verification).toBe('mismatch');
    expect(rowsOf(body.differences)).toEqual([
      ['containerTitle', 'Pain Physician', 'The Journal of Alternative and Complementary Medicine'],
      ['volume', '13', '16'],
      ['issue', '4', '12'],
      ['page', '363–370', '1285-1290'],
      ['pmid', '20648206', '21138388'],
    ]);
    expect(await read(id)).toMatchObject({ verification: 'mismatch', volume: '13', differences: body.differences });
  });

  it.each(invented)('one does not exist: $title', async (reference) => {
    const { body } = await verify(await create(reference));
    expect(body).toMatchObject({ verification: 'not-found', differences: [] });
    expect(body.note).toContain('do not cite what nobody can find');
  });
});

describe('a difference', () => {
  it('is taken over one by one, and the last one verifies the reference', async () => {
    const id = await create(misplaced);
    await verify(id);
    const first = await accept(id, 'containerTitle');
    expect(first.body).toMatchObject({
      verification: 'mismatch',
      changes: { containerTitleShort: 'J Altern Complement Med' },
      note: 'Journal taken over from Crossref. 4 fields are still different.',
    });
    for (const field of ['volume', 'issue', 'page', 'pmid']) expect((await accept(id, field)).status).toBe(200);
    expect(await read(id)).toMatchObject({
      _status: 'published',
      verification: 'verified',
      differences: [],
      containerTitle: 'The Journal of Alternative and Complementary Medicine',
      volume: '16',
      issue: '12',
      page: '1285-1290',
      pmid: '21138388',
    });
    expect((await accept(id, 'doi')).body).toMatchObject({
      verification: 'verified',
      changes: { doi: '10.1089/acm.2010.0031' },
    });
    expect((await verify(id)).body).toMatchObject({
      verification: 'verified',
      note: 'Agrees with Crossref and PubMed.',
    });
  });

  it('that is none any more is not taken over', async () => {
    const id = await create(right);
    await verify(id);
    const { status, body } = await accept(id, 'volume');
    expect([status, body.errors?.[0]?.message]).toEqual([
      409,
      'The registry has nothing else in this field any more. Verify the reference again.',
    ]);
  });

  it('that belongs to another reference names it', async () => {
    await create({ ...right, title: 'The real one', doi: null, pmid: '21138388' });
    const id = await create(misplaced);
    await verify(id);
    expect(problemsOf(await accept(id, 'pmid'))).toEqual({
      pmid: 'This PMID already belongs to “The real one”. Use that reference instead of adding it twice.',
    });
    expect(await read(id)).toMatchObject({ pmid: '20648206', verification: 'mismatch' });
  });
});

describe('being checked', () => {
  it('is no edit: no version, no new day, no publication, but the pages that show it expire', async () => {
    const id = await create(right);
    const before = await read(id);
    const versions = () => payload.countVersions({ collection: 'references', where: { parent: { equals: id } } });
    const { totalDocs } = await versions();
    takeExpiredTags();
    await verify(id);
    expect(takeExpiredTags()).toEqual([`document:references:${id}`]);
    expect((await versions()).totalDocs).toBe(totalDocs);
    const [published, latest] = [await read(id), await read(id, true)];
    expect(published).toMatchObject({ verification: 'verified', updatedAt: before.updatedAt, _status: 'published' });
    expect(latest).toMatchObject({ verification: 'verified', updatedAt: before.updatedAt });
    expect(published.authors).toEqual(before.authors);
  });

  it('says of a draft and of what is published what holds for each', async () => {
    const id = await create(right);
    await editor.patch(`/api/references/${id}?draft=true`, { volume: '99' });
    const { body } = await verify(id);
    expect(rowsOf(body.differences)).toEqual([['volume', '99', '37']]);
    expect(await read(id)).toMatchObject({ verification: 'verified', volume: '37', _status: 'published' });
    expect(await read(id, true)).toMatchObject({ verification: 'mismatch', volume: '99', _status: 'draft' });
    await accept(id, 'volume');
    expect(await read(id, true)).toMatchObject({ verification: 'verified', volume: '37', _status: 'draft' });
  });

  it('is for those who may change references', async () => {
    const id = await create(right);
    for (const path of [`${id}/verify`, `${id}/accept`, 'lookup', 'verify-all']) {
      expect((await api.post(`/api/references/${path}`, { field: 'volume' })).status, path).toBe(403);
      expect((await api.as('viewer').post(`/api/references/${path}`, { field: 'volume' })).status, path).toBe(403);
    }
    expect(registries().takeAsked()).toEqual([]);
    expect((await editor.post('/api/references/999999/verify', {})).status).toBe(404);
  });

  it('cannot be claimed by hand', async () => {
    const claim = { verification: 'verified', checkedOn: '2026-01-01T12:00:00.000Z', differences: [], updates: [] };
    const id = await create({ ...right, ...claim });
    expect(await read(id)).toMatchObject({ verification: 'unchecked' });
    await editor.patch(`/api/references/${id}`, claim);
    const after = await read(id);
    expect([after.verification, after.checkedOn ?? null]).toEqual(['unchecked', null]);
  });

  it('holds until what was checked is edited', async () => {
    const id = await create(right);
    await verify(id);
    await editor.patch(`/api/references/${id}`, {
      finding: 'Nothing that a registry knows.',
      url: 'https://a.example/',
    });
    expect((await read(id)).verification).toBe('verified');
    await editor.patch(`/api/references/${id}`, { volume: '38' });
    expect(await read(id)).toMatchObject({
      verification: 'unchecked',
      verificationNote: 'Edited since the last check. Verify it again.',
    });
  });
});

describe('a notice', () => {
  const notice = { paper: right.doi, doi: '10.1016/j.pop.2021.1', pmid: '33000001', marksTitle: true };

  it('of retraction marks the reference', async () => {
    registries().announce({ ...notice, kind: 'retraction', type: 'retraction' });
    const id = await create(right);
    expect((await verify(id)).body).toMatchObject({ verification: 'verified', updateStatus: 'retracted' });
    expect(await read(id)).toMatchObject({
      updateStatus: 'retracted',
      updates: [{ kind: 'retraction', doi: '10.1016/j.pop.2021.1', pmid: '33000001', registry: 'pubmed' }],
    });
  });

  it('stays while the registries are silent, and goes when they take it back', async () => {
    registries().announce({ ...notice, kind: 'concern', type: 'expression_of_concern' });
    const id = await create(right);
    await verify(id);
    registries().behave({ crossref: 'down', pubmed: 'down' });
    expect((await verify(id)).body).toMatchObject({ updateStatus: 'concern' });
    registries().reset();
    expect((await verify(id)).body).toMatchObject({ updateStatus: 'none', updates: [] });
  });

  it('that an editor has on paper is not taken away', async () => {
    const id = await create({ ...right, updateStatus: 'retracted' });
    expect((await verify(id)).body).toMatchObject({ updateStatus: 'retracted', updates: [] });
  });
});
