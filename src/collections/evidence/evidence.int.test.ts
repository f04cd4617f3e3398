import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { POST as graphql } from '@/app/(payload)/api/graphql/route';
import type { Lookup } from '@/core/fixtures/fixture';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { testEnvironment } from '../../../tests/support/environment';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({
    payload,
    wanted: {
      people: demoPeople,
      references: ['kim-2010', 'kim-2024'],
      conditions: ['knee-osteoarthritis'],
      therapies: ['glucopuncture'],
    },
  });
});

beforeEach(() => payload.delete({ collection: 'evidence', where: {} }));

type Changes = Record<string, unknown>;

const reasons = (...names: string[]) => names.map((reason) => ({ reason, steps: '1', explanation: 'So it is.' }));

const searchedOn = '2026-10-01T12:00:00.000Z';

const create = (changes: Changes = {}, query = '') =>
  editor.post(`/api/evidence${query}`, {
    therapy: id('therapies', 'glucopuncture'),
    condition: id('conditions', 'knee-osteoarthritis'),
    outcome: 'pain',
    comparator: 'no treatment',
    timePoint: '6 months',
    direction: 'favours',
    certainty: 'low',
    downgradedFor: reasons('imprecision', 'indirectness'),
    references: [id('references', 'kim-2010')],
    assessor: id('people', 'demo-assessor-novak'),
    assessedOn: '2026-10-01T12:00:00.000Z',
    _status: 'published',
    ...changes,
  });

const none = { direction: 'no-studies', certainty: 'very-low', downgradedFor: [], references: [], searchedOn };

/** A copy of a demo study with another fate. */
const study = async (changes: Changes) => {
  const { body } = await editor.post('/api/references', {
    title: `A study ${JSON.stringify(changes)}`,
    year: 2020,
    design: 'randomised-trial',
    population: 'people',
    verification: 'unchecked',
    updateStatus: 'none',
    _status: 'published',
    ...changes,
  });
  return Number(body.doc?.id);
};

describe('an evidence rating', () => {
  it('without studies says when somebody looked, and names none', async () => {
    expect((await create(none)).status).toBe(201);
    expect(problemsOf(await create({ ...none, outcome: 'sleep', searchedOn: null }))).toEqual({
      searchedOn: 'Say when somebody last looked for studies.',
    });
    expect(problemsOf(await create({ ...none, outcome: 'sleep', references: [id('references', 'kim-2010')] }))).toEqual(
      {
        references: 'The direction says that no studies were found. Take the studies out, or change the direction.',
      },
    );
  });

  it.each(['favours', 'no-difference', 'against', 'mixed'])('that says "%s" names its studies', async (direction) => {
    expect(problemsOf(await create({ direction, references: [] }))).toEqual({
      references: 'Name the studies behind this rating, or set the direction to "No studies found".',
    });
    expect((await create({ direction })).status).toBe(201);
  });

  it('is kept as a draft before anything is decided', async () => {
    expect((await editor.post('/api/evidence?draft=true', { outcome: 'pain' })).status).toBe(201);
  });

  it('may not be surer than its reasons leave, in a change either', async () => {
    const { body } = await create();
    expect(problemsOf(await create({ outcome: 'sleep', certainty: 'high' }))['certainty']).toMatch(
      /^Too sure for the reasons/u,
    );
    const raised = await api.as('reviewer').patch(`/api/evidence/${body.doc?.id}`, { certainty: 'moderate' });
    expect(Object.keys(problemsOf(raised))).toEqual(['certainty']);
  });

  it('takes its start from the designs of its studies where that was left open', async () => {
    const series = await create({
      certainty: 'very-low',
      downgradedFor: reasons('imprecision'),
      references: [id('references', 'kim-2024')],
    });
    expect([series.status, series.body.doc?.['basis']]).toEqual([201, 'observational']);
    const trial = await create({ outcome: 'sleep' });
    expect([trial.status, trial.body.doc?.['basis']]).toEqual([201, 'randomised']);
  });

  it('refuses numbers that contradict its direction', async () => {
    const absolute = { per: '100', control: 60, treated: 40 };
    expect(Object.keys(problemsOf(await create({ absolute })))).toEqual(['direction']);
    expect((await create({ absolute: { ...absolute, counted: 'bad' } })).status).toBe(201);
  });

  it('refuses an interval without its estimate', async () => {
    const absolute = { per: '1000', control: 60, treated: 140, intervalLow: 150, intervalHigh: 200 };
    expect(problemsOf(await create({ absolute }))).toEqual({
      'absolute.treated':
        'The interval runs from 150 to 200 and must hold the number with the treatment, 140. Correct one of the three.',
    });
  });

  it('rests on nothing that was retracted', async () => {
    const retracted = await study({ updateStatus: 'retracted' });
    const refused = await create({ references: [id('references', 'kim-2010'), retracted] });
    expect(problemsOf(refused)['references']).toMatch(/was retracted and cannot carry a rating/u);
  });

  it('from animals alone is very low', async () => {
    const references = [await study({ population: 'animal' })];
    expect(Object.keys(problemsOf(await create({ references, basis: 'observational', downgradedFor: [] })))).toEqual([
      'certainty',
    ]);
    const veryLow = { references, certainty: 'very-low', downgradedFor: reasons('indirectness') };
    expect((await create(veryLow)).status).toBe(201);
  });

  it('answers its question alone', async () => {
    const first = await create();
    expect(problemsOf(await create({ outcome: ' Pain', comparator: 'No treatment' }))['outcome']).toMatch(
      /already answers this question/u,
    );
    expect(problemsOf(await create({ ...none, comparator: 'anything' }))['direction']).toMatch(/rests on studies/u);
    expect((await editor.patch(`/api/evidence/${first.body.doc?.id}`, { note: 'Still the same.' })).status).toBe(200);
    const draft = await create({ _status: 'draft' }, '?draft=true');
    expect(draft.status).toBe(201);
    const published = await editor.patch(`/api/evidence/${draft.body.doc?.id}`, { _status: 'published' });
    expect(Object.keys(problemsOf(published))).toEqual(['outcome']);
  });
});

describe('the sentence that patients read', () => {
  const stronger = 'Glucopuncture cures knee pain.';
  const sentence =
    'For pain in people with knee osteoarthritis, glucopuncture may work better than no treatment at 6 months.';

  it('is made on every read, in the language asked for', async () => {
    const { body } = await create();
    const path = `/api/evidence/${body.doc?.id}`;
    expect((await api.get(path)).body).toMatchObject({ patientSentence: sentence });
    const downgradedFor = (body.doc?.['downgradedFor'] as object[]).map((row) => ({ ...row, explanation: 'Así es.' }));
    const spanish = { outcome: 'el dolor', comparator: 'nada', timePoint: '6 meses', downgradedFor };
    expect((await editor.patch(`${path}?locale=es`, spanish)).status).toBe(200);
    expect((await api.get(`${path}?locale=es`)).body['patientSentence']).toMatch(
      /: para el dolor, podría dar mejor resultado que nada \(plazo: 6 meses\)\.$/u,
    );
  });

  it('cannot be written, and GraphQL reads it too', async () => {
    const { body } = await create({ patientSentence: stronger });
    const path = `/api/evidence/${body.doc?.id}`;
    await editor.patch(path, { patientSentence: stronger });
    expect((await api.get(path)).body).toMatchObject({ patientSentence: sentence });
    const request = new Request(new URL('/api/graphql', testEnvironment.SITE_URL), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ Evidence(id: ${body.doc?.id}) { patientSentence } }` }),
    });
    expect(await (await graphql(request)).json()).toEqual({ data: { Evidence: { patientSentence: sentence } } });
  });

  it('gives no name away that is not public', async () => {
    const { body } = await create();
    // Past the guard, which keeps a therapy with ratings on the site.
    const setStatus = (_status: string) =>
      payload.db.updateOne({ collection: 'therapies', id: id('therapies', 'glucopuncture'), data: { _status } });
    await setStatus('draft');
    expect((await api.get(`/api/evidence/${body.doc?.id}`)).body['patientSentence']).toBeNull();
    await setStatus('published');
  });
});
