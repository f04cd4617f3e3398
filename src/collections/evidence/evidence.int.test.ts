import { beforeAll, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';

const editor = api.as('editor');
let id: Lookup;

beforeAll(async () => {
  id = await writeDemoDocuments({
    payload: await getTestPayload(),
    wanted: {
      people: demoPeople,
      references: ['kim-2010'],
      conditions: ['knee-osteoarthritis'],
      therapies: ['glucopuncture'],
    },
  });
});

const create = (changes: Record<string, unknown>, query = '') =>
  editor.post(`/api/evidence${query}`, {
    therapy: id('therapies', 'glucopuncture'),
    condition: id('conditions', 'knee-osteoarthritis'),
    outcome: 'pain',
    comparator: 'no treatment',
    timePoint: '6 months',
    certainty: 'very-low',
    assessor: id('people', 'demo-assessor-novak'),
    assessedOn: '2026-10-01T12:00:00.000Z',
    _status: 'published',
    ...changes,
  });

describe('an evidence rating', () => {
  const searchedOn = '2026-10-01T12:00:00.000Z';

  it('without studies says when somebody looked, and names none', async () => {
    expect((await create({ direction: 'no-studies', searchedOn })).status).toBe(201);
    expect(problemsOf(await create({ direction: 'no-studies' }))).toEqual({
      searchedOn: 'Say when somebody last looked for studies.',
    });
    expect(
      problemsOf(await create({ direction: 'no-studies', searchedOn, references: [id('references', 'kim-2010')] })),
    ).toEqual({
      references: 'The direction says that no studies were found. Take the studies out, or change the direction.',
    });
  });

  it.each(['favours', 'no-difference', 'against', 'mixed'])('that says "%s" names its studies', async (direction) => {
    expect(problemsOf(await create({ direction, references: [] }))).toEqual({
      references: 'Name the studies behind this rating, or set the direction to "No studies found".',
    });
    expect((await create({ direction, references: [id('references', 'kim-2010')] })).status).toBe(201);
  });

  it('is kept as a draft before anything is decided', async () => {
    expect((await editor.post('/api/evidence?draft=true', { outcome: 'pain' })).status).toBe(201);
  });
});
