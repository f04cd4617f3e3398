import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { roles } from '@/core/access/roles';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { testEmail, testPassword } from '../../../tests/support/users';

const others = roles.filter((role) => role !== 'administrator');
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

const accountOf = async (role: (typeof roles)[number]) => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: testEmail(role) } } });
  if (!docs[0]) throw new Error(`There is no ${role}.`);
  return docs[0];
};

const newAccount = { name: 'New', email: 'new@test.example', password: testPassword, role: 'administrator' } as const;

describe('accounts', () => {
  it('are not for the public', async () => {
    const { id } = await accountOf('editor');
    for (const path of ['', '?limit=0', `/${id}`, '?depth=2&locale=all', '/count']) {
      const { body, status } = await api.get(`/api/users${path}`);
      expect(status, path).toBe(403);
      expect(JSON.stringify(body), path).not.toContain('@test.example');
    }
    expect((await api.post('/api/users', newAccount)).status).toBe(403);
    expect((await api.post('/api/users/first-register', newAccount)).status).toBe(403);
    expect((await api.get('/api/users/me')).body.user ?? null).toBeNull();
  });

  it.each(others)('of others are hidden from a %s, unless they oversee what is done', async (role) => {
    const own = await accountOf(role);
    const administrator = await accountOf('administrator');
    const oversees = role === 'compliance';
    const { body } = await api.as(role).get('/api/users?limit=0');
    expect(body.docs?.length).toBe(oversees ? roles.length : 1);
    expect(body.docs?.map(({ id }) => id)).toContain(own.id);
    expect((await api.as(role).get(`/api/users/${administrator.id}`)).status).toBe(oversees ? 200 : 404);
    expect((await api.as(role).patch(`/api/users/${administrator.id}`, { name: 'Changed' })).status).toBe(403);
    expect((await api.as(role).delete(`/api/users/${own.id}`)).status).toBe(403);
    expect((await accountOf('administrator')).name).toBe('Test administrator');
  });

  it.each(others)('are not made by a %s, who cannot raise the own role', async (role) => {
    expect((await api.as(role).post('/api/users', newAccount)).status).toBe(403);
    const { id } = await accountOf(role);
    const { status } = await api.as(role).patch(`/api/users/${id}`, { name: `Renamed ${role}`, role: 'administrator' });
    expect(status).toBe(200);
    expect(await accountOf(role)).toMatchObject({ name: `Renamed ${role}`, role });
  });

  it('are kept by administrators', async () => {
    const administrator = api.as('administrator');
    expect((await administrator.get('/api/users?limit=0')).body.totalDocs).toBe(roles.length);
    const created = await administrator.post('/api/users', { ...newAccount, role: 'viewer' });
    expect(created.status).toBe(201);
    const address = `/api/users/${created.body.doc?.id}`;
    expect((await administrator.patch(address, { role: 'editor' })).body.doc).toMatchObject({ role: 'editor' });
    expect((await administrator.delete(address)).status).toBe(200);
  });

  it('keep one administrator, who is told what to do first', async () => {
    const { id } = await accountOf('administrator');
    const administrator = api.as('administrator');
    const message = 'This is the last administrator. Make somebody else an administrator first.';
    expectComplaint({ level: 'error', pattern: /^This is the last administrator/u });
    const demoted = await administrator.patch(`/api/users/${id}`, { role: 'editor' });
    expect(problemsOf(demoted)).toEqual({ role: message });
    const removed = await administrator.delete(`/api/users/${id}`);
    expect([removed.status, removed.body.errors?.[0]?.message]).toEqual([409, message]);
    expect((await accountOf('administrator')).id).toBe(id);
    expect((await administrator.patch(`/api/users/${id}`, { name: 'Test administrator' })).status).toBe(200);
  });

  it('keep one administrator when two demote each other at the same moment', async () => {
    const first = await accountOf('administrator');
    const second = await payload.create({ collection: 'users', data: { ...newAccount, role: 'administrator' } });
    const demote = (id: number) => api.as('administrator').patch(`/api/users/${id}`, { role: 'viewer' });
    const answers = await Promise.all([demote(first.id), demote(second.id)]);
    const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'administrator' } } });
    expect(docs).toHaveLength(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    await payload.update({ collection: 'users', id: first.id, data: { role: 'administrator' } });
    await payload.delete({ collection: 'users', id: second.id });
  });

  it('are changed and removed one at a time', async () => {
    const administrator = api.as('administrator');
    const all = '/api/users?where[id][exists]=true';
    expectComplaint({ level: 'error', pattern: /disabled bulk edit/u });
    expectComplaint({ level: 'error', pattern: /disabled bulk delete/u });
    expect((await administrator.patch(all, { role: 'viewer' })).status).toBe(403);
    expect((await administrator.delete(all)).status).toBe(403);
  });

  it('never show a password or its hash', async () => {
    const { body } = await api.as('administrator').get('/api/users?limit=0&showHiddenFields=true&depth=2');
    const text = JSON.stringify(body);
    for (const field of ['"hash"', '"salt"', '"password"', '"resetPasswordToken"']) expect(text).not.toContain(field);
  });
});

describe('signing in', () => {
  const signIn = (password: string) => api.post('/api/users/login', { email: testEmail('compliance'), password });

  it('is closed for a while after too many wrong passwords, to the right one too', async () => {
    expectComplaint({ level: 'error', pattern: /password provided is incorrect/u });
    expectComplaint({ level: 'error', pattern: /user is locked/u });
    const { maxLoginAttempts, lockTime } = payload.collections.users.config.auth;
    expect(maxLoginAttempts).toBeLessThanOrEqual(10);
    expect(lockTime).toBeGreaterThanOrEqual(5 * 60_000);
    expect((await signIn(testPassword)).status).toBe(200);
    for (let attempt = 0; attempt < maxLoginAttempts; attempt += 1) expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn(testPassword)).status).toBe(401);

    const account = { email: testEmail('compliance') };
    expect((await api.as('editor').post('/api/users/unlock', account)).status).toBe(403);
    expect((await api.as('administrator').post('/api/users/unlock', account)).status).toBe(200);
    expect((await signIn(testPassword)).status).toBe(200);
  });

  it('says the same for a wrong password and an unknown account', async () => {
    expectComplaint({ level: 'error', pattern: /password provided is incorrect/u });
    const wrong = await api.post('/api/users/login', { email: testEmail('viewer'), password: 'wrong' });
    const unknown = await api.post('/api/users/login', { email: 'nobody@test.example', password: 'wrong' });
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
  });
});
