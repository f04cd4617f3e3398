import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { clinicFixtures } from '@/collections/clinic/fixtures';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';
import { basedOnHeader } from './based-on';

const editor = api.as('editor');
const administrator = api.as('administrator');
let payload: Payload;
let id: number;
let openedAt: string;

beforeAll(async () => {
  payload = await getTestPayload();
});

beforeEach(async () => {
  const { name, shortName, summary, address, hours, phone, emergencyNumber } = clinicFixtures[0]?.data(() => 0) ?? {};
  const data = { name, shortName, summary, address, hours, phone, emergencyNumber, slug: `clinic-${Date.now()}` };
  const { body, status } = await editor.post('/api/clinics', { ...data, generateSlug: false, _status: 'published' });
  expect(status).toBe(201);
  id = Number(body.doc?.id);
  openedAt = String(body.doc?.updatedAt);
});

const save = (as: typeof editor, summary: string, basedOn?: string, query = '?draft=true') =>
  as.send({
    method: 'PATCH',
    path: `/api/clinics/${id}${query}`,
    body: { summary, _status: 'draft' },
    ...(basedOn === undefined ? {} : { headers: { [basedOnHeader]: basedOn } }),
  });

const summaryNow = async () => (await payload.findByID({ collection: 'clinics', id, draft: true })).summary;

describe('a save that says what it was written on', () => {
  it('is taken while nobody changed the document, again and again', async () => {
    const first = await save(editor, 'First.', openedAt);
    expect(first.status).toBe(200);
    const second = await save(editor, 'Second.', String(first.body.doc?.updatedAt));
    expect(second.status).toBe(200);
    expect(await summaryNow()).toBe('Second.');
  });

  it('is refused after somebody else saved, with who it was and what to name to save all the same', async () => {
    const { body } = await save(administrator, 'Theirs.');
    const refused = await save(editor, 'Mine.', openedAt);
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]).toMatchObject({
      name: 'ChangedMeanwhileError',
      message: expect.stringMatching(/^Not saved: Test administrator changed this document/u) as string,
      data: { updatedAt: body.doc?.updatedAt, changedBy: 'Test administrator' },
    });
    expect(await summaryNow()).toBe('Theirs.');
    expect((await save(editor, 'Mine.', String(body.doc?.updatedAt))).status).toBe(200);
    expect(await summaryNow()).toBe('Mine.');
  });

  it('is refused for a draft that was saved, and for publishing over it', async () => {
    await save(administrator, 'Their draft.');
    expect((await save(editor, 'Mine.', openedAt, '')).status).toBe(409);
  });

  it('is refused for one of two who save in the same moment', async () => {
    const answers = await Promise.all([save(editor, 'One.', openedAt), save(administrator, 'Other.', openedAt)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const kept = answers[0].status === 200 ? 'One.' : 'Other.';
    expect(await summaryNow()).toBe(kept);
  });

  it('tells nothing to those who may not change the document', async () => {
    await save(administrator, 'Theirs.');
    const answer = await save(api.as('viewer'), 'Mine.', openedAt);
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).not.toContain('administrator');
  });
});

describe('a save that says nothing', () => {
  it('is taken as it always was', async () => {
    await save(administrator, 'Theirs.');
    expect((await save(editor, 'Mine.')).status).toBe(200);
    expect(await summaryNow()).toBe('Mine.');
  });
});

describe('settings', () => {
  it('are compared too', async () => {
    const { body } = await administrator.get('/api/globals/navigation?depth=0');
    const opened = String(body.updatedAt);
    const send = (basedOn: string) =>
      administrator.send({
        method: 'POST',
        path: '/api/globals/navigation',
        body: {},
        headers: { [basedOnHeader]: basedOn },
      });
    const first = await send(opened);
    expect(first.status).toBe(200);
    expect((await send('2020-01-01T00:00:00.000Z')).status).toBe(409);
  });
});

describe('who is writing', () => {
  it('is told by name to those who may not read accounts', async () => {
    const { docs } = await payload.find({ collection: 'users', where: { name: { equals: 'Test administrator' } } });
    const holder = docs[0];
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'clinics', value: id },
        user: { relationTo: 'users', value: Number(holder?.id) },
      },
    });
    const path = `/api/payload-locked-documents/${lock.id}`;
    const named = await editor.get(path);
    expect(named.body.user).toMatchObject({ value: { id: holder?.id, name: 'Test administrator' } });
    expect(JSON.stringify(named.body.user)).not.toContain(String(holder?.email));
    const plain = await editor.get(`${path}?depth=0`);
    expect(plain.body.user).toMatchObject({ value: holder?.id });
  });
});
