import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Reference } from '@/payload-types';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { type Registries, startRegistries } from '../../../tests/support/registries/server';

vi.mock('@/citations/registry/timing', () => ({
  timing: { gap: 0, timeout: 1_500, tries: 2, slowTries: 1, backoff: 1, longestWait: 1_500 },
}));

const editor = api.as('editor');
let payload: Payload;
let registries: Registries;

beforeAll(async () => {
  registries = await startRegistries();
  // Read when the configuration is loaded, which is the next thing.
  vi.stubEnv('CROSSREF_URL', registries.crossrefUrl);
  vi.stubEnv('PUBMED_URL', registries.pubmedUrl);
  payload = await getTestPayload();
});

beforeEach(async () => {
  registries.reset();
  await payload.delete({ collection: 'references', where: {} });
  await payload.delete({ collection: 'payload-jobs', where: {} });
});

afterAll(() => registries.stop());

/** Until registries that asked for a second of peace may be asked again. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_100));

const sure = {
  cslType: 'article-journal',
  design: 'randomised-trial',
  population: 'people',
  _status: 'published',
};

/** As printed on a page of the clinic; the paper is another one's neighbour in its journal. */
const misplaced = {
  ...sure,
  title:
    'A randomized controlled trial of intra-articular prolotherapy versus steroid injection for sacroiliac joint pain',
  authors: [
    { family: 'Kim', given: 'WM' },
    { family: 'Lee', given: 'HG' },
    { family: 'Jeong', given: 'CW' },
  ],
  containerTitle: 'Pain Physician',
  year: 2010,
  volume: '13',
  issue: '4',
  page: '363–370',
  pmid: '20648206',
};

const invented = [
  {
    ...sure,
    title: 'Relief of chronic pain by perineural injection of dextrose: potential neurogenic mechanism',
    authors: [{ family: 'Duman', given: 'I' }],
    containerTitle: 'Medical Hypotheses',
    year: 2012,
    volume: '78',
    doi: '10.1016/j.mehy.2011.09.033',
  },
  {
    ...sure,
    title: 'Dextrose injection for chronic musculoskeletal pain: a narrative review',
    authors: [{ family: 'Wu', given: 'YT' }],
    containerTitle: 'Pain Research & Management',
    year: 2017,
    articleNumber: '8157910',
    doi: '10.1155/2017/8157910',
  },
];

const right = {
  ...sure,
  title: 'Prolotherapy in primary care practice',
  authors: [
    { family: 'Rabago', given: 'D' },
    { family: 'Slattengren', given: 'A' },
    { family: 'Zgierska', given: 'A' },
  ],
  containerTitle: 'Primary Care',
  year: 2010,
  volume: '37',
  issue: '1',
  page: '65-80',
  doi: '10.1016/j.pop.2009.09.013',
  pmid: '20188998',
};

const create = async (data: Record<string, unknown>, query = ''): Promise<number> => {
  const { body, status } = await editor.post(`/api/references${query}`, data);
  expect(status).toBe(201);
  return Number(body.doc?.id);
};

const verify = (id: number) => editor.post(`/api/references/${id}/verify`, {});

const accept = (id: number, field: string) => editor.post(`/api/references/${id}/accept`, { field });

const read = (id: number, draft = false): Promise<Reference> =>
  payload.findByID({ collection: 'references', id, depth: 0, draft });

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

describe('a registry that fails', () => {
  it.each([
    ['slow', 'did not answer within'],
    ['down', 'could not be reached'],
    ['html', 'answered with a web page'],
    ['wrong-json', 'cannot be read'],
    ['error', 'reported an error of its own'],
    ['too-many-for-a-second', 'asked for fewer requests'],
  ] as const)('because it is %s is told to the editor and overwrites nothing', async (behaviour, sentence) => {
    const id = await create(misplaced);
    await verify(id);
    const before = await read(id);
    registries.behave({ crossref: behaviour, pubmed: behaviour });
    const { status, body } = await verify(id);
    expect(status).toBe(200);
    for (const registry of ['Crossref', 'PubMed'])
      expect(body.note).toMatch(new RegExp(`${registry} [^.]*${sentence}`, 'u'));
    expect(body.note).toContain('Nothing was changed here.');
    const after = await read(id);
    expect(after.verificationNote).toBe(body.note);
    const told = { verificationNote: after.verificationNote, lastTriedOn: after.lastTriedOn };
    expect(after).toEqual({ ...before, ...told });
    if (behaviour === 'too-many-for-a-second') await pause();
  });

  it('leaves an unchecked reference unchecked', async () => {
    registries.behave({ crossref: 'down', pubmed: 'down' });
    const { body } = await verify(await create(right));
    expect(body).toMatchObject({ verification: 'unchecked', checkedOn: null });
    expect(body.failures).toMatchObject([
      { registry: 'crossref', status: 'unreachable' },
      { registry: 'pubmed', status: 'unreachable' },
    ]);
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
    expect(registries.takeAsked()).toEqual([]);
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
    registries.announce({ ...notice, kind: 'retraction', type: 'retraction' });
    const id = await create(right);
    expect((await verify(id)).body).toMatchObject({ verification: 'verified', updateStatus: 'retracted' });
    expect(await read(id)).toMatchObject({
      updateStatus: 'retracted',
      updates: [{ kind: 'retraction', doi: '10.1016/j.pop.2021.1', pmid: '33000001', registry: 'pubmed' }],
    });
  });

  it('stays while the registries are silent, and goes when they take it back', async () => {
    registries.announce({ ...notice, kind: 'concern', type: 'expression_of_concern' });
    const id = await create(right);
    await verify(id);
    registries.behave({ crossref: 'down', pubmed: 'down' });
    expect((await verify(id)).body).toMatchObject({ updateStatus: 'concern' });
    registries.reset();
    expect((await verify(id)).body).toMatchObject({ updateStatus: 'none', updates: [] });
  });

  it('that an editor has on paper is not taken away', async () => {
    const id = await create({ ...right, updateStatus: 'retracted' });
    expect((await verify(id)).body).toMatchObject({ updateStatus: 'retracted', updates: [] });
  });
});

describe('looking up', () => {
  it.each([
    ['10.1016/J.POP.2009.09.013', 'Crossref'],
    ['https://doi.org/10.1016/j.pop.2009.09.013', 'Crossref'],
    ['https://publisher.example/article/10.1016/j.pop.2009.09.013/full', 'Crossref'],
    ['20188998', 'PubMed'],
    ['https://pubmed.ncbi.nlm.nih.gov/20188998/', 'PubMed'],
    ['PMC2831229', 'PubMed'],
  ])('%s', async (given, registry) => {
    const { status, body } = await editor.post('/api/references/lookup', { id: given });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      registry,
      item: { DOI: right.doi, PMID: right.pmid, PMCID: 'PMC2831229', title: 'Prolotherapy in Primary Care Practice' },
      formatted:
        'Rabago D, Slattengren A, Zgierska A. Prolotherapy in Primary Care Practice. Prim Care. 2010;37(1):65-80. doi:10.1016/j.pop.2009.09.013',
    });
    expect(body).not.toHaveProperty('existing');
  });

  it('brings a bare identifier in with an import', async () => {
    const { body } = await editor.post('/api/references/import', { text: `${right.doi}\n10.5555/nowhere` });
    expect(body.results).toMatchObject([
      { status: 'created', reference: { title: 'Prolotherapy in Primary Care Practice', item: { PMID: right.pmid } } },
      { status: 'invalid', problems: [{ message: expect.stringContaining('Neither Crossref nor PubMed') as string }] },
    ]);
  });

  it('says what is here already', async () => {
    const id = await create(right);
    const { body } = await editor.post('/api/references/lookup', { id: right.pmid });
    expect(body.existing).toEqual({ id, title: right.title });
  });

  it.each([
    ['nothing at all', 'well', 400, 'This holds no identifier.'],
    ['10.5555/nowhere', 'well', 404, 'Neither Crossref nor PubMed has 10.5555/nowhere.'],
    ['99999999', 'well', 404, 'Neither Crossref nor PubMed has 99999999.'],
    [right.doi, 'down', 502, 'Crossref could not be reached.'],
    [right.pmid, 'html', 502, 'PubMed answered with a web page'],
    [right.pmid, 'too-many-for-a-second', 429, 'PubMed asked for fewer requests.'],
  ] as const)('%s while the registries are %s gives %i', async (given, behaviour, expected, sentence) => {
    registries.behave({ crossref: behaviour, pubmed: behaviour });
    const { status, body } = await editor.post('/api/references/lookup', { id: given });
    expect(status).toBe(expected);
    expect(body.errors?.[0]?.message).toContain(sentence);
    if (behaviour === 'too-many-for-a-second') await pause();
  });
});

describe('the check of all references', () => {
  const run = async (since = new Date().toISOString()) => {
    await payload.jobs.queue({ task: 'verify-references', queue: 'references', input: { since } });
    await payload.jobs.run({ queue: 'references', silent: true });
    return since;
  };

  const states = async () => {
    const { docs } = await payload.find({ collection: 'references', sort: 'id', depth: 0, pagination: false });
    return docs.map(({ verification }) => verification);
  };

  const waiting = () => payload.find({ collection: 'payload-jobs', where: { completedAt: { exists: false } } });

  it('goes on with the next one after one that cannot be checked', async () => {
    for (const data of [right, ...invented]) await create(data);
    await create(misplaced);
    registries.behave({ crossref: 'error-once', pubmed: 'error-once' });
    await run();
    expect(await states()).toEqual(['verified', 'not-found', 'not-found', 'mismatch']);
  });

  it('tells every reference what happened while the registries are down', async () => {
    for (const data of [right, misplaced]) await create(data);
    registries.behave({ crossref: 'down', pubmed: 'down' });
    await run();
    const { docs } = await payload.find({ collection: 'references', depth: 0 });
    for (const { verification, verificationNote } of docs) {
      expect(verification).toBe('unchecked');
      expect(verificationNote).toContain('could not be reached');
    }
  });

  it('stops when it is told to, and goes on from there later', async () => {
    for (const data of [right, ...invented]) await create(data);
    registries.behave({ pubmed: 'too-many-for-a-second' });
    const since = await run();
    expect(await states()).toEqual(['unchecked', 'unchecked', 'unchecked']);
    const { docs } = await waiting();
    expect(docs).toMatchObject([{ taskSlug: 'verify-references', input: { since } }]);
    expect(new Date(docs[0]?.waitUntil ?? 0).getTime()).toBeGreaterThan(Date.now() - 1_000);
    await pause();
    await payload.jobs.run({ queue: 'references', silent: true });
    expect(await states()).toEqual(['verified', 'not-found', 'not-found']);
    expect((await waiting()).totalDocs).toBe(0);
  });

  it('asks about each reference once in a run', async () => {
    await create(right);
    const since = await run();
    expect(registries.takeAsked()).toHaveLength(2);
    await run(since);
    expect(registries.takeAsked()).toEqual([]);
  });

  it('goes on after one whose check breaks off', async () => {
    for (const data of [right, misplaced]) await create(data);
    const updateOne = payload.db.updateOne.bind(payload.db);
    let calls = 0;
    vi.spyOn(payload.db, 'updateOne').mockImplementation((args) => {
      if (args.collection === 'references' && calls++ === 0) throw new Error('the disk is full');
      return updateOne(args);
    });
    expectComplaint({ level: 'error', pattern: /could not be checked.*the disk is full/su });
    await run();
    expect(await states()).toEqual(['unchecked', 'mismatch']);
  });

  it('begins when a writer or the clock asks for it, and once', async () => {
    await create(right);
    registries.behave({ crossref: 'slow', pubmed: 'slow' });
    const first = await editor.post('/api/references/verify-all', {});
    expect([first.status, first.body.status]).toEqual([202, 'started']);
    expect((await editor.post('/api/references/verify-all', {})).body.status).toBe('running');
    await vi.waitFor(async () => expect((await waiting()).totalDocs).toBe(0), { timeout: 5_000, interval: 100 });
    expect((await payload.find({ collection: 'references', depth: 0 })).docs[0]?.verificationNote).toContain(
      'did not answer',
    );
  });

  it('is planned for the next Monday only where the settings ask for it', async () => {
    await payload.jobs.handleSchedules({ queue: 'references' });
    expect((await waiting()).totalDocs).toBe(0);
    const settings = {
      name: 'A',
      tagline: 'B',
      introduction: 'C',
      disclaimer: 'D',
      emergencyText: 'E',
      emergencyNumber: '1',
      jurisdiction: 'US',
      fundingStatement: 'F',
    };
    await payload.updateGlobal({ slug: 'site-settings', data: { ...settings, checkReferencesWeekly: true } });
    await payload.jobs.handleSchedules({ queue: 'references' });
    await payload.jobs.handleSchedules({ queue: 'references' });
    const { docs } = await waiting();
    expect(docs).toHaveLength(1);
    expect(new Date(docs[0]?.waitUntil ?? 0).getUTCDay()).toBe(1);
  });
});
