import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { clinicPricingFixtures } from './fixtures';

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({
    payload,
    wanted: {
      people: demoPeople,
      clinics: ['riverside', 'hillside'],
      therapies: ['glucopuncture', 'dextrose-prolotherapy'],
    },
  });
});

type Changes = Record<string, unknown>;

/** The price of dextrose prolotherapy at Riverside from 2026 on, $485 a session, with changes. */
const price = (changes: Changes = {}) => ({
  ...clinicPricingFixtures.find(({ key }) => key === 'dextrose-prolotherapy-riverside')?.data(id),
  ...changes,
});

const create = (changes?: Changes) => editor.post('/api/clinic-pricing', price(changes));

const clear = () => payload.delete({ collection: 'clinic-pricing', where: {} });

describe('a price list', () => {
  it('has the title that an editor looks for', async () => {
    await clear();
    const { body } = await create({ variant: 'ultrasound-guided', min: 8000, max: 15000 });
    expect(body.doc?.title).toBe(
      'Dextrose prolotherapy · Riverside · per session · with ultrasound guidance · $80–$150',
    );
  });

  it('refuses an upper price below the lower one', async () => {
    expect(problemsOf(await create({ min: 48500, max: 40000 }))).toEqual({
      max: 'The upper price is lower than "Price from". Swap them, or leave this empty.',
    });
  });

  it('refuses an end before the beginning', async () => {
    const changes = { validFrom: '2026-05-02T12:00:00.000Z', validThrough: '2026-05-01T12:00:00.000Z' };
    expect(problemsOf(await create(changes))).toEqual({
      validThrough: 'The last day is before the first one. Choose a later day, or leave it empty.',
    });
  });

  it('refuses to be published unfinished, and is kept as a draft', async () => {
    await clear();
    const unfinished = { therapy: id('therapies', 'glucopuncture') };
    const refused = await editor.post('/api/clinic-pricing', { ...unfinished, _status: 'published' });
    expect(refused.status).toBe(400);
    expect(Object.keys(problemsOf(refused))).toEqual(
      expect.arrayContaining(['clinic', 'min', 'validFrom', 'included', 'excluded', 'goodFaithEstimate']),
    );
    expect((await editor.post('/api/clinic-pricing?draft=true', unfinished)).status).toBe(201);
  });
});

describe('two prices for the same thing', () => {
  const year2026 = { validFrom: '2026-01-01T12:00:00.000Z', validThrough: '2026-12-31T12:00:00.000Z' };
  const openEnd = { validFrom: '2026-01-01T12:00:00.000Z', validThrough: null };

  it('may not hold on the same day, not even the last one', async () => {
    await clear();
    expect((await create(year2026)).status).toBe(201);
    const second = await create({ validFrom: '2026-12-31T12:00:00.000Z' });
    expect(second.status).toBe(400);
    expect(problemsOf(second)).toEqual({
      validFrom:
        '“Dextrose prolotherapy · Riverside · per session · $485” already holds from 2026-01-01 through 2026-12-31. End that price the day before, or choose a later first day.',
    });
  });

  it('may follow one another', async () => {
    await clear();
    await create(year2026);
    expect((await create({ validFrom: '2027-01-01T12:00:00.000Z' })).status).toBe(201);
    expect(
      (await create({ validFrom: '2025-01-01T12:00:00.000Z', validThrough: '2025-12-31T12:00:00.000Z' })).status,
    ).toBe(201);
  });

  it('need an end of the first one', async () => {
    await clear();
    await create(openEnd);
    expect(problemsOf(await create({ validFrom: '2030-01-01T12:00:00.000Z' })).validFrom).toContain(
      'already holds from 2026-01-01 with no end.',
    );
  });

  it('are different things with another variant, unit, clinic or therapy', async () => {
    await clear();
    await create(openEnd);
    const others = [
      { variant: 'ultrasound-guided' },
      { unit: 'course' },
      { clinic: id('clinics', 'hillside') },
      { therapy: id('therapies', 'glucopuncture') },
    ];
    for (const other of others)
      expect((await create({ ...openEnd, ...other })).status, JSON.stringify(other)).toBe(201);
  });

  it('may overlap while one is a draft, which is then refused when it is published', async () => {
    await clear();
    await create(openEnd);
    const draft = await create({ ...openEnd, _status: 'draft' });
    expect(draft.status).toBe(201);
    const published = await editor.patch(`/api/clinic-pricing/${draft.body.doc?.id}`, { _status: 'published' });
    expect(problemsOf(published).validFrom).toContain('already holds');
    const stored = await payload.findByID({ collection: 'clinic-pricing', id: Number(draft.body.doc?.id) });
    expect(stored._status).toBe('draft');
  });

  it('are not the same price edited, published again or moved in time', async () => {
    await clear();
    const { body } = await create(openEnd);
    const address = `/api/clinic-pricing/${body.doc?.id}`;
    expect((await editor.patch(address, { min: 49500, _status: 'published' })).status).toBe(200);
    expect((await editor.patch(address, { validFrom: '2026-06-01T12:00:00.000Z', _status: 'published' })).status).toBe(
      200,
    );
  });

  it('do not come about by moving a price in time', async () => {
    await clear();
    await create(year2026);
    const { body } = await create({ validFrom: '2027-01-01T12:00:00.000Z' });
    const moved = await editor.patch(`/api/clinic-pricing/${body.doc?.id}`, {
      validFrom: '2026-07-01T12:00:00.000Z',
      _status: 'published',
    });
    expect(problemsOf(moved).validFrom).toContain('already holds');
  });
});

describe('the internal note', () => {
  it('is for people with an account', async () => {
    await clear();
    const { body } = await create({ internalNote: 'The contract ends in May' });
    const address = `/api/clinic-pricing/${body.doc?.id}`;
    expect((await editor.get(address)).body.internalNote).toBe('The contract ends in May');
    expect(
      JSON.stringify((await api.get(`${address}?depth=2&locale=all&select[internalNote]=true`)).body),
    ).not.toContain('contract');
    expectComplaint({ level: 'error', pattern: /cannot be queried: internalNote/u });
    const probe = await api.get('/api/clinic-pricing?where[internalNote][like]=contract');
    expect(probe.status).toBe(400);
  });
});
