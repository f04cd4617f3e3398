import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { clinicFixtures } from '@/collections/clinic/fixtures';
import { siteSettingsFixture } from '@/collections/site-settings/fixtures';
import { roles } from '@/core/access/roles';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { getTestPayload } from '../../../tests/support/payload';
import { testEmail, testPassword } from '../../../tests/support/users';
import { appendOnlySql, appendOnlyTables } from './append-only.sql';

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

const clinicData = (slug: string) => {
  const { name, shortName, summary, address, hours, phone, emergencyNumber } = clinicFixtures[0]?.data(() => 0) ?? {};
  return { name, shortName, summary, address, hours, phone, emergencyNumber, generateSlug: false, slug };
};

const createClinic = async (slug: string, status: 'draft' | 'published' = 'published'): Promise<number> => {
  const { body, status: answer } = await editor.post('/api/clinics', { ...clinicData(slug), _status: status });
  expect(answer).toBe(201);
  return Number(body.doc?.id);
};

const title = String(clinicFixtures[0]?.data(() => 0).name);

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
      [who, 'created', title],
      [who, 'saved-draft', title],
      [who, 'published', title],
      [who, 'unpublished', title],
      [who, 'published', title],
      [who, 'deleted', title],
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

describe('a line of the history', () => {
  it('cannot be written, changed or removed by anybody', async () => {
    await createClinic('fixed');
    const { docs } = await payload.find({ collection: 'audit-events', sort: '-id', limit: 1 });
    const id = docs[0]?.id ?? 0;
    for (const role of roles) {
      const client = api.as(role);
      for (const slug of ['audit-events', 'published-states']) {
        const answers = [
          await client.post(`/api/${slug}`, { who: 'Me', action: 'published', about: 'clinics', at: new Date() }),
          await client.patch(`/api/${slug}/${id}`, { who: 'Me' }),
          await client.patch(`/api/${slug}?where[id][exists]=true`, { who: 'Me' }),
          await client.delete(`/api/${slug}/${id}`),
          await client.delete(`/api/${slug}?where[id][exists]=true`),
        ];
        for (const { status } of answers) expect(status, `${slug} as ${role}`).toBe(403);
      }
      expect((await client.get('/api/published-states')).status, role).toBe(403);
    }
    expect((await api.get('/api/audit-events')).status).toBe(403);
  });

  it.each(appendOnlyTables)('is guarded by the database: %s', async (table) => {
    for (const statement of [
      `update ${table} set who = 'Me'`,
      `update ${table} set who = 'Me' where false`,
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
    ]) {
      const attempt = payload.db.drizzle.execute(sql.raw(statement));
      const refusal = { cause: { message: expect.stringContaining('The history is only added to') as unknown } };
      await expect(attempt, statement).rejects.toMatchObject(refusal);
    }
  });

  it('is guarded by what a migration says', () => {
    const folder = path.resolve('migrations');
    const text = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
    const squeeze = (value: string) => value.replaceAll(/\s+/gu, ' ');
    expect(squeeze(text)).toContain(squeeze(appendOnlySql));
  });

  it('about accounts is shown to those who answer for the clinic', async () => {
    const seen = async (role: (typeof roles)[number]) => {
      const { body } = await api.as(role).get('/api/audit-events?limit=0&where[about][equals]=users');
      return body.docs?.length;
    };
    for (const role of ['administrator', 'compliance'] as const) expect(await seen(role), role).toBeGreaterThan(0);
    for (const role of ['editor', 'reviewer', 'viewer'] as const) expect(await seen(role), role).toBe(0);
    expect(
      (await api.as('viewer').get('/api/audit-events?where[about][equals]=clinics')).body.totalDocs,
    ).toBeGreaterThan(0);
  });
});
