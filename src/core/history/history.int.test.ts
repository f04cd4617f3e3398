import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { siteSettingsFixture } from '@/collections/site-settings/fixtures';
import { roles } from '@/core/access/roles';

import { api } from '../../../tests/support/api';
import { clinicName, createClinic } from '../../../tests/support/clinics';
import { expectComplaint } from '../../../tests/support/console-guard';
import { getTestPayload } from '../../../tests/support/payload';
import { testEmail, testPassword } from '../../../tests/support/users';

const editor = api.as('editor');
const administrator = api.as('administrator');
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
  // Signing in is an event too; these are done now.
  for (const role of roles) await api.as(role).get('/api/users/me');
});

type Event = {
  id: number;
  action: string;
  who: string;
  title?: string | null;
  fields?: unknown;
  origin?: string | null;
};

/** The number of the last event; those of a test are the ones after it. */
let last = 0;

beforeEach(async () => {
  const { docs } = await payload.find({ collection: 'audit-events', sort: '-id', limit: 1 });
  last = docs[0]?.id ?? 0;
});

const eventsOf = async (about?: string): Promise<Event[]> => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { and: [{ id: { greater_than: last } }, about ? { about: { equals: about } } : {}] },
    sort: 'id',
    pagination: false,
  });
  return docs;
};

const linesOf = async (about?: string) => (await eventsOf(about)).map(({ who, action, title }) => [who, action, title]);

describe('the history', () => {
  it('has one line for each thing done to a document', async () => {
    const id = await createClinic('one', 'draft');
    const address = `/api/clinics/${id}`;
    const steps = [
      () => editor.patch(`${address}?draft=true`, { phone: '+1 555-555-0101' }),
      () => editor.patch(address, { _status: 'published' }),
      () => editor.patch(address, { _status: 'draft' }),
      () => editor.patch(address, { phone: '+1 555-555-0102', _status: 'published' }),
      () => editor.delete(address),
    ];
    for (const step of steps) expect((await step()).status).toBe(200);
    const who = 'Test editor';
    expect(await linesOf()).toEqual([
      [who, 'created', clinicName],
      [who, 'saved-draft', clinicName],
      [who, 'published', clinicName],
      [who, 'unpublished', clinicName],
      [who, 'published', clinicName],
      [who, 'deleted', clinicName],
    ]);
  });

  it('names the fields that differ for the public, not what they hold, and where the change came from', async () => {
    const id = await createClinic('fields');
    await editor.patch(`/api/clinics/${id}?draft=true`, { phone: '+1 555-555-0103' });
    await editor.patch(`/api/clinics/${id}?draft=true&depth=2`, { summary: 'Another summary.' });
    await editor.patch(`/api/clinics/${id}?depth=2`, { _status: 'published' });
    const events = await eventsOf('clinics');
    expect(events.map(({ action, fields }) => [action, fields])).toEqual([
      ['published', []],
      ['saved-draft', ['phone']],
      ['saved-draft', ['summary']],
      ['published', ['summary', 'phone']],
    ]);
    expect(new Set(events.map(({ origin }) => origin))).toEqual(new Set(['rest']));
    expect(JSON.stringify(events)).not.toContain('555-0103');
  });

  it('calls the restoring of a version by its name', async () => {
    const id = await createClinic('restore');
    await editor.patch(`/api/clinics/${id}`, { phone: '+1 555-555-0104', _status: 'published' });
    const { body } = await editor.get(`/api/clinics/versions?where[parent][equals]=${id}&sort=createdAt`);
    expect((await editor.post(`/api/clinics/versions/${String(body.docs?.[0]?.id)}`, {})).status).toBe(200);
    expect((await linesOf('clinics')).map(([, action]) => action)).toEqual(['published', 'published', 'restored']);
  });

  it('has one line for each document of a bulk change, and for settings', async () => {
    const ids = [await createClinic('bulk-1'), await createClinic('bulk-2')];
    const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&');
    await editor.patch(`/api/clinics?${query}`, { phone: '+1 555-555-0105', _status: 'published' });
    expect((await linesOf('clinics')).map(([, action]) => action)).toEqual(Array(4).fill('published'));
    const settings = { ...siteSettingsFixture.data(() => 0), logo: null, picture: null };
    for (const demoNotice of ['A test', 'Only a test']) {
      const { status } = await administrator.post('/api/globals/site-settings', { ...settings, demoNotice });
      expect(status).toBe(200);
    }
    const events = await eventsOf('site-settings');
    expect(events.map(({ action }) => action)).toEqual(['published', 'published']);
    expect(events.at(-1)?.fields).toEqual(['demoNotice']);
  });

  it('keeps nothing of what was refused or rolled back', async () => {
    const id = await createClinic('refused');
    const before = (await eventsOf()).length;
    expect((await editor.patch(`/api/clinics/${id}`, { name: '', _status: 'published' })).status).toBe(400);
    expect((await api.as('viewer').patch(`/api/clinics/${id}`, { name: 'No' })).status).toBe(403);
    expect(await eventsOf()).toHaveLength(before);

    const transactionID = await payload.db.beginTransaction();
    if (transactionID === null) throw new Error('There is no transaction.');
    const data = { phone: '+1 555-555-0106', _status: 'published' as const };
    const states = () => payload.count({ collection: 'published-states' });
    const { totalDocs } = await states();
    await payload.update({ collection: 'clinics', id, data, req: { transactionID }, context: { keepPages: true } });
    await payload.db.rollbackTransaction(transactionID);
    expect(await eventsOf()).toHaveLength(before);
    expect(await states()).toEqual({ totalDocs });
  });

  it('stays readable when an account is deleted', async () => {
    const account = { name: 'Short stay', email: 'short@test.example', password: testPassword, role: 'editor' };
    const { body } = await administrator.post('/api/users', account);
    const id = Number(body.doc?.id);
    const user = await payload.findByID({ collection: 'users', id });
    await payload.create({
      collection: 'redirects',
      data: { from: '/short-stay', kind: 'path', path: '/faq' },
      user,
      context: { keepPages: true },
    });
    expect((await administrator.delete(`/api/users/${id}`)).status).toBe(200);
    expect(await linesOf()).toEqual([
      ['Test administrator', 'created', 'Short stay'],
      ['Short stay', 'created', '/short-stay'],
      ['Test administrator', 'deleted', 'Short stay'],
    ]);
  });

  it('notes who signs in, who fails to and who is given another role, without a password', async () => {
    expectComplaint({ level: 'error', pattern: /password provided is incorrect/u });
    const email = testEmail('viewer');
    const secret = 'a wrong password';
    expect((await api.post('/api/users/login', { email, password: testPassword })).status).toBe(200);
    expect((await api.post('/api/users/login', { email, password: secret })).status).toBe(401);
    expect((await api.post('/api/users/login', { email: secret, password: secret })).status).toBe(401);
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } });
    const address = `/api/users/${docs[0]?.id}`;
    for (const role of ['reviewer', 'viewer']) expect((await administrator.patch(address, { role })).status).toBe(200);
    const events = await eventsOf();
    expect(events.map(({ who, action }) => [who, action])).toEqual([
      ['Test viewer', 'signed-in'],
      ['Test viewer', 'sign-in-failed'],
      ['Test administrator', 'role-changed'],
      ['Test administrator', 'role-changed'],
    ]);
    expect(events.at(-1)).toMatchObject({ note: 'reviewer → viewer', fields: ['role'] });
    expect(JSON.stringify(events)).not.toContain(secret);
  });

  it('notes when an account is locked, once', async () => {
    expectComplaint({ level: 'error', pattern: /password provided is incorrect/u });
    expectComplaint({ level: 'error', pattern: /user is locked/u });
    const email = testEmail('compliance');
    const { maxLoginAttempts } = payload.collections.users.config.auth;
    for (let attempt = 0; attempt < maxLoginAttempts + 2; attempt += 1)
      await api.post('/api/users/login', { email, password: 'wrong' });
    const names = (await eventsOf()).map(({ action }) => action);
    expect(names).toEqual([...Array<string>(maxLoginAttempts - 1).fill('sign-in-failed'), 'sign-in-locked']);
    await administrator.post('/api/users/unlock', { email });
  });
});
