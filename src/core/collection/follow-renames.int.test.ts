import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, expect, it } from 'vitest';

import { clinicPricingFixtures } from '@/collections/clinic-pricing/fixtures';
import { evidenceFixtures } from '@/collections/evidence/fixtures';
import type { Lookup } from '@/core/fixtures/fixture';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({
    payload,
    wanted: {
      people: demoPeople,
      references: ['rabago-2013'],
      clinics: ['riverside'],
      conditions: ['knee-osteoarthritis'],
      therapies: ['dextrose-prolotherapy'],
    },
  });
});

const createPrice = async (changes: Record<string, unknown> = {}): Promise<number> => {
  await payload.delete({ collection: 'clinic-pricing', where: {}, context: { keepPages: true } });
  const data = clinicPricingFixtures.find(({ key }) => key === 'dextrose-prolotherapy-riverside')?.data(id);
  const { body, status } = await editor.post('/api/clinic-pricing', { ...data, ...changes });
  expect(status).toBe(201);
  return Number(body.doc?.id);
};

const rename = async (collection: CollectionSlug, key: string, data: Record<string, unknown>, query = '') => {
  const { status } = await editor.patch(`/api/${collection}/${id(collection, key)}${query}`, data);
  expect(status).toBe(200);
};

const therapyNamed = (name: string) =>
  payload.update({
    collection: 'therapies',
    id: id('therapies', 'dextrose-prolotherapy'),
    data: { name, _status: 'published' },
    context: { keepPages: true },
  });

/** The title that the public reads and the one in the list of the admin. */
const titlesOf = async (price: number) => {
  const read = async (draft: boolean) =>
    (await payload.findByID({ collection: 'clinic-pricing', id: price, depth: 0, draft })).title;
  return { published: await read(false), latest: await read(true) };
};

const countVersions = async (price: number): Promise<number> =>
  (await payload.countVersions({ collection: 'clinic-pricing', where: { parent: { equals: price } } })).totalDocs;

const rest = 'Riverside · per session · $485';

beforeEach(async () => {
  await therapyNamed('Dextrose prolotherapy');
  await rename('clinics', 'riverside', { shortName: 'Riverside', _status: 'published' });
});

it('follows a renamed therapy and a renamed clinic without a new version', async () => {
  const price = await createPrice();
  const before = await payload.findByID({ collection: 'clinic-pricing', id: price, depth: 0 });
  const versions = await countVersions(price);

  await therapyNamed('Sugar injections');
  expect(await titlesOf(price)).toEqual({
    published: `Sugar injections · ${rest}`,
    latest: `Sugar injections · ${rest}`,
  });
  await rename('clinics', 'riverside', { shortName: 'Lakeside' });
  const title = 'Sugar injections · Lakeside · per session · $485';
  expect(await titlesOf(price)).toEqual({ published: title, latest: title });

  expect(await countVersions(price)).toBe(versions);
  expect(await payload.findByID({ collection: 'clinic-pricing', id: price, depth: 0 })).toEqual({ ...before, title });
});

it('keeps a draft of a price a draft, with both titles in step', async () => {
  const price = await createPrice();
  await editor.patch(`/api/clinic-pricing/${price}?draft=true`, { min: 50000, _status: 'draft' });

  await therapyNamed('Sugar injections');
  expect(await titlesOf(price)).toEqual({
    published: `Sugar injections · ${rest}`,
    latest: 'Sugar injections · Riverside · per session · $500',
  });
  const latest = await payload.findByID({ collection: 'clinic-pricing', id: price, depth: 0, draft: true });
  expect(latest).toMatchObject({ _status: 'draft', min: 50000, currency: 'USD' });
  expect(latest.included.length).toBeGreaterThan(0);
});

it('gives no new name away before it is published', async () => {
  const price = await createPrice();

  await rename('therapies', 'dextrose-prolotherapy', { name: 'Secret name', _status: 'draft' }, '?draft=true');
  const old = `Dextrose prolotherapy · ${rest}`;
  expect(await titlesOf(price)).toEqual({ published: old, latest: old });

  await therapyNamed('Secret name');
  expect((await titlesOf(price)).published).toBe(`Secret name · ${rest}`);
});

it('stays in English when a translation is saved', async () => {
  const fixture = evidenceFixtures.find(({ key }) => key === 'dextrose-prolotherapy.knee-osteoarthritis.saline');
  const { body, status } = await editor.post('/api/evidence', { ...fixture?.data(id) });
  expect(status).toBe(201);
  const rating = Number(body.doc?.id);
  const title = body.doc?.title;
  expect(title).toMatch(/^Dextrose prolotherapy · Knee osteoarthritis · /u);

  const spanish = { outcome: 'el dolor', timePoint: '12 semanas', _status: 'draft' };
  const saved = await editor.patch(`/api/evidence/${rating}?locale=es&draft=true`, spanish);
  expect(saved.status).toBe(200);
  expect(saved.body.doc).toMatchObject({ outcome: 'el dolor', title });
});
