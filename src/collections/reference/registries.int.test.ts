import type { Payload } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { globalExamples } from '../../../tests/access/examples';
import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { getTestPayload } from '../../../tests/support/payload';
import { invented, misplaced, right } from '../../../tests/support/registries/clinic-references';
import { pause, useVerification } from '../../../tests/support/registries/use-verification';

vi.mock('@/citations/registry/timing', () => ({
  timing: { gap: 0, timeout: 1_500, tries: 2, slowTries: 1, backoff: 1, longestWait: 1_500 },
}));

const editor = api.as('editor');
const { registries, create, verify, read } = useVerification();
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
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
    registries().behave({ crossref: behaviour, pubmed: behaviour });
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
    registries().behave({ crossref: 'down', pubmed: 'down' });
    const { body } = await verify(await create(right));
    expect(body).toMatchObject({ verification: 'unchecked', checkedOn: null });
    expect(body.failures).toMatchObject([
      { registry: 'crossref', status: 'unreachable' },
      { registry: 'pubmed', status: 'unreachable' },
    ]);
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
    registries().behave({ crossref: behaviour, pubmed: behaviour });
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
    registries().behave({ crossref: 'error-once', pubmed: 'error-once' });
    await run();
    expect(await states()).toEqual(['verified', 'not-found', 'not-found', 'mismatch']);
  });

  it('tells every reference what happened while the registries are down', async () => {
    for (const data of [right, misplaced]) await create(data);
    registries().behave({ crossref: 'down', pubmed: 'down' });
    await run();
    const { docs } = await payload.find({ collection: 'references', depth: 0 });
    for (const { verification, verificationNote } of docs) {
      expect(verification).toBe('unchecked');
      expect(verificationNote).toContain('could not be reached');
    }
  });

  it('stops when it is told to, and goes on from there later', async () => {
    for (const data of [right, ...invented]) await create(data);
    registries().behave({ pubmed: 'too-many-for-a-second' });
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
    expect(registries().takeAsked()).toHaveLength(2);
    await run(since);
    expect(registries().takeAsked()).toEqual([]);
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
    registries().behave({ crossref: 'slow', pubmed: 'slow' });
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
    const data = { ...globalExamples['site-settings'], checkReferencesWeekly: true };
    await payload.updateGlobal({ slug: 'site-settings', data });
    await payload.jobs.handleSchedules({ queue: 'references' });
    await payload.jobs.handleSchedules({ queue: 'references' });
    const { docs } = await waiting();
    expect(docs).toHaveLength(1);
    expect(new Date(docs[0]?.waitUntil ?? 0).getUTCDay()).toBe(1);
  });
});
