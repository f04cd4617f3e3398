import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { clinicFixtures } from '@/collections/clinic/fixtures';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';

const editor = api.as('editor');
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

beforeEach(async () => {
  await payload.delete({ collection: 'redirects', where: {} });
  await payload.delete({ collection: 'clinics', where: {} });
});

/** A clinic at an address, without links to other documents. */
const createClinic = async ({ slug, status = 'published' }: { slug: string; status?: 'draft' | 'published' }) => {
  const { name, shortName, summary, address, hours, phone, emergencyNumber } = clinicFixtures[0]?.data(() => 0) ?? {};
  const data = { name, shortName, summary, address, hours, phone, emergencyNumber, generateSlug: false };
  const { body, status: answer } = await editor.post('/api/clinics', { ...data, slug, _status: status });
  expect(answer).toBe(201);
  const id = Number(body.doc?.id);
  const patch = async (changes: Record<string, unknown>, query = '') =>
    expect((await editor.patch(`/api/clinics/${id}${query}`, changes)).status).toBe(200);
  return { id, patch, rename: (next: string) => patch({ slug: next, _status: 'published' }) };
};

/** All redirects as old address → id of the clinic they lead to. */
const redirects = async (): Promise<Record<string, number>> => {
  const { docs } = await payload.find({ collection: 'redirects', depth: 0, pagination: false });
  return Object.fromEntries(docs.map(({ from, document }) => [from, Number(document?.value)]));
};

describe('an address that changes', () => {
  it('leads from the old one to the document', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.rename('second');
    expect(await redirects()).toEqual({ '/clinics/first': clinic.id });
    const answer = await api.get('/api/redirects?where[from][equals]=/clinics/first');
    expect(answer.body.docs?.[0]).toMatchObject({ kind: 'document', document: { relationTo: 'clinics' } });
  });

  it('leads from every old one to the newest', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.rename('second');
    await clinic.rename('third');
    expect(await redirects()).toEqual({ '/clinics/first': clinic.id, '/clinics/second': clinic.id });
  });

  it('leads nowhere from an address that is in use again', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.rename('second');
    await clinic.rename('first');
    expect(await redirects()).toEqual({ '/clinics/second': clinic.id });
  });

  it('gives way to another document that moves there', async () => {
    const one = await createClinic({ slug: 'one' });
    const two = await createClinic({ slug: 'two' });
    await one.rename('uno');
    await two.rename('one');
    expect(await redirects()).toEqual({ '/clinics/two': two.id });
  });

  it('leaves nothing while only the draft moves, and one redirect once that is published', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.patch({ slug: 'second' }, '?draft=true');
    await clinic.patch({ slug: 'third' }, '?draft=true');
    expect(await redirects()).toEqual({});
    await clinic.patch({ _status: 'published' });
    expect(await redirects()).toEqual({ '/clinics/first': clinic.id });
  });

  it('leads from where it was before it was unpublished, under its new name', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.patch({ _status: 'draft' });
    await clinic.patch({ slug: 'second' }, '?draft=true');
    expect(await redirects()).toEqual({});
    await clinic.patch({ _status: 'published' });
    expect(await redirects()).toEqual({ '/clinics/first': clinic.id });
  });

  it('leaves an old address alone that was led elsewhere meanwhile', async () => {
    const away = await createClinic({ slug: 'first' });
    await away.patch({ _status: 'draft' });
    const other = await createClinic({ slug: 'other' });
    await payload.create({
      collection: 'redirects',
      data: { from: '/clinics/first', kind: 'document', document: { relationTo: 'clinics', value: other.id } },
    });
    await away.patch({ slug: 'second', _status: 'published' });
    expect(await redirects()).toEqual({ '/clinics/first': other.id });
  });

  it('leaves nothing when it comes back under its name', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.patch({ _status: 'draft' });
    await clinic.patch({ _status: 'published' });
    expect(await redirects()).toEqual({});
  });

  it('leaves nothing when nobody knew it', async () => {
    const clinic = await createClinic({ slug: 'first', status: 'draft' });
    await clinic.patch({ slug: 'second' });
    await clinic.patch({ slug: 'third', _status: 'published' });
    expect(await redirects()).toEqual({});
  });

  it('leaves nothing when something else changes', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.patch({ phone: '+1 555-555-0199', _status: 'published' });
    expect(await redirects()).toEqual({});
  });

  it('leaves a redirect when the caller asks for a part of the answer only', async () => {
    const clinic = await createClinic({ slug: 'first' });
    await clinic.patch({ slug: 'second', _status: 'published' }, '?select[name]=true');
    expect(await redirects()).toEqual({ '/clinics/first': clinic.id });
  });
});
