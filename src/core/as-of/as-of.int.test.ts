import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { listPricesOf } from '@/collections/clinic-pricing/queries';
import { clinicPricingFixtures } from '@/collections/clinic-pricing/fixtures';
import { listFaqsOf } from '@/collections/faq/queries';
import { readReferences } from '@/collections/reference/queries';
import { siteSettingsFixture } from '@/collections/site-settings/fixtures';
import { readSettings } from '@/collections/site-settings/queries';
import { findTherapy, listTherapies } from '@/collections/therapy/queries';
import type { Lookup } from '@/core/fixtures/fixture';
import type { Therapy } from '@/payload-types';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { testEmail, testPassword } from '../../../tests/support/users';
import { asOfCookie, writeTicket } from './ticket';

const request = vi.hoisted(() => ({ draft: false, cookies: new Map<string, string>(), headers: new Headers() }));

vi.mock('next/headers', () => ({
  draftMode: async () => ({ isEnabled: request.draft }),
  headers: async () => request.headers,
  cookies: async () => ({ get: (name: string) => ({ value: request.cookies.get(name) }) }),
}));

vi.mock('next/cache', () => ({ revalidateTag: () => undefined, unstable_cache: (read: unknown) => read }));

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;
let account: number;
/** What a viewer's browser sends. */
let session: Headers;

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
      faqs: ['what-is-dextrose-prolotherapy'],
      'clinic-pricing': ['dextrose-prolotherapy-riverside'],
    },
  });
  await signIn();
});

const signIn = async (): Promise<void> => {
  const data = { email: testEmail('viewer'), password: testPassword };
  const { token, user } = await payload.login({ collection: 'users', data });
  account = user?.id ?? 0;
  session = new Headers({ authorization: `JWT ${String(token)}` });
};

const leave = () => {
  request.draft = false;
  request.cookies.clear();
  request.headers = new Headers();
};

beforeEach(leave);

/** A moment between two changes. */
const moment = async (): Promise<Date> => {
  await new Promise((resolve) => setTimeout(resolve, 15));
  const now = new Date();
  await new Promise((resolve) => setTimeout(resolve, 15));
  return now;
};

/** What somebody without special rights, but with an account, is shown of a past moment. */
const at = async <T>(when: Date, read: () => Promise<T>): Promise<T> => {
  request.headers = session;
  request.draft = true;
  const expires = new Date(Date.now() + 60_000);
  request.cookies.set(asOfCookie, writeTicket({ at: when, account, expires }));
  try {
    return await read();
  } finally {
    leave();
  }
};

/** Therapies are published past the gate, which is not what is tried here. */
const patchTherapy = async (data: Partial<Therapy>): Promise<void> => {
  await payload.update({ collection: 'therapies', id: therapyId(), data, context: { keepPages: true } });
};

const patch = async (collection: CollectionSlug, key: number, data: Record<string, unknown>): Promise<void> => {
  const { status, body } = await editor.patch(`/api/${collection}/${key}`, data);
  expect(status, JSON.stringify(body)).toBe(200);
};

const therapyId = () => id('therapies', 'dextrose-prolotherapy');
const therapyAt = (slug: string) => findTherapy({ slug, locale: 'en' });
const prices = () => listPricesOf({ locale: 'en', field: 'therapy', id: therapyId() });
const amounts = async () => (await prices()).map(({ min }) => min);

it('shows the prices of the day, the one that was deleted since included', async () => {
  const before = await moment();
  const price = id('clinic-pricing', 'dextrose-prolotherapy-riverside');
  const [old] = await amounts();
  await patch('clinic-pricing', price, { min: 60_000, max: null, _status: 'published' });
  const raised = await moment();
  await patch('clinic-pricing', price, { min: 99_000, _status: 'draft' });
  const withdrawn = await moment();
  await patch('clinic-pricing', price, { min: 70_000, _status: 'published' });
  const again = await moment();
  expect((await editor.delete(`/api/clinic-pricing/${price}`)).status).toBe(200);
  const gone = await moment();

  expect(await at(before, amounts)).toEqual([old]);
  expect(await at(raised, amounts)).toEqual([60_000]);
  expect(await at(withdrawn, amounts)).toEqual([]);
  expect(await at(again, amounts)).toEqual([70_000]);
  expect(await at(gone, amounts)).toEqual([]);
  expect(await amounts()).toEqual([]);
});

it('judges by the day which prices held', async () => {
  const data = clinicPricingFixtures.find(({ key }) => key === 'dextrose-prolotherapy-riverside')?.data(id);
  const { body } = await editor.post('/api/clinic-pricing', { ...data, validThrough: '2099-01-01T12:00:00.000Z' });
  const price = Number(body.doc?.id);
  const valid = await moment();
  expect(await at(valid, amounts)).toEqual([data?.min]);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2099-06-01T12:00:00Z') });
  try {
    await signIn();
    expect(await amounts()).toEqual([]);
    expect(await at(valid, amounts)).toEqual([data?.min]);
  } finally {
    vi.useRealTimers();
  }
  await signIn();
  await editor.delete(`/api/clinic-pricing/${price}`);
});

it('shows references as they were, their standing included', async () => {
  const reference = id('references', 'rabago-2013');
  const read = async () => {
    const [view] = await readReferences({ ids: [reference], locale: 'en' });
    return [view?.title, view?.updateStatus];
  };
  const [title] = await read();
  const before = await moment();
  await patch('references', reference, { title: 'Another title', _status: 'published' });
  const renamed = await moment();
  await patch('references', reference, { updateStatus: 'retracted', _status: 'published' });
  expect(await at(before, read)).toEqual([title, 'none']);
  expect(await at(renamed, read)).toEqual(['Another title', 'none']);
  expect(await read()).toEqual(['Another title', 'retracted']);
});

it('finds a page at its old address, and only there', async () => {
  const before = await moment();
  await patchTherapy({ slug: 'sugar-injections', name: 'Sugar injections', _status: 'published' });
  const renamed = await moment();
  expect((await at(before, () => therapyAt('dextrose-prolotherapy')))?.name).toBe('Dextrose prolotherapy');
  expect(await at(before, () => therapyAt('sugar-injections'))).toBeNull();
  expect((await at(renamed, () => therapyAt('sugar-injections')))?.name).toBe('Sugar injections');
  expect(await at(renamed, () => therapyAt('dextrose-prolotherapy'))).toBeNull();
});

it('never shows a draft, and hides what was not public then', async () => {
  await patchTherapy({ slug: 'in-public', _status: 'published' });
  const published = await moment();
  await editor.patch(`/api/therapies/${therapyId()}?draft=true`, { name: 'Nobody reads this' });
  const drafted = await moment();
  await patchTherapy({ _status: 'draft' });
  const hidden = await moment();
  await patchTherapy({ _status: 'published' });

  expect((await at(published, () => therapyAt('in-public')))?.name).toBe('Sugar injections');
  expect((await at(drafted, () => therapyAt('in-public')))?.name).toBe('Sugar injections');
  expect(await at(hidden, () => therapyAt('in-public'))).toBeNull();
  expect(await at(hidden, () => listTherapies({ locale: 'en' }))).toEqual([]);
  expect((await at(await moment(), () => therapyAt('in-public')))?.name).toBe('Nobody reads this');
});

it('keeps the language, and the settings of the site', async () => {
  const settings = { ...siteSettingsFixture.data(() => 0), logo: null, picture: null };
  const save = async (demoNotice: string, query = '') => {
    const { status } = await editor.post(`/api/globals/site-settings${query}`, { ...settings, demoNotice });
    expect(status).toBe(200);
  };
  await save('First');
  await save('Primero', '?locale=es');
  const before = await moment();
  await save('Second');
  const notice = (locale: 'en' | 'es') => async () => (await readSettings({ locale })).demoNotice;
  expect(await at(before, notice('en'))).toBe('First');
  expect(await at(before, notice('es'))).toBe('Primero');
  expect(await notice('en')()).toBe('Second');
});

it('answers a list in the order of today', async () => {
  const now = await moment();
  const read = () => listFaqsOf({ field: 'therapies', id: therapyId(), locale: 'en' });
  const today = await read();
  expect(today.length).toBeGreaterThan(0);
  expect(await at(now, read)).toEqual(today);
  expect(await at(now, () => therapyAt('in-public'))).toMatchObject({ id: therapyId() });
});

it('opens nothing without draft mode, a session and a ticket of that session', async () => {
  const before = await moment();
  await patchTherapy({ name: 'As it is now', _status: 'published' });
  const expires = new Date(Date.now() + 60_000);
  const name = async () => (await therapyAt('in-public'))?.name;

  request.cookies.set(asOfCookie, writeTicket({ at: before, account, expires }));
  expect(await name()).toBe('As it is now');
  request.draft = true;
  expect(await name()).toBe('As it is now');
  request.headers = session;
  request.cookies.set(asOfCookie, writeTicket({ at: before, account: account + 1, expires }));
  expect(await name()).toBe('As it is now');
  request.cookies.set(asOfCookie, writeTicket({ at: before, account, expires }));
  expect(await name()).toBe('Nobody reads this');
});
