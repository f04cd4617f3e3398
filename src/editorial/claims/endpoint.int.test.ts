import { expect, it } from 'vitest';

import { api } from '../../../tests/support/api';

const path = '/api/claims/check';
const claim = { text: 'We guarantee relief.', locale: 'en' };

it.each(['administrator', 'editor', 'reviewer', 'compliance'] as const)('checks a text for a %s', async (role) => {
  const { body, status } = await api.as(role).post(path, claim);
  expect(status).toBe(200);
  expect((body as unknown as { findings: unknown[] }).findings).toMatchObject([
    { rule: 'guarantee', category: 'outcome', severity: 'block', start: 3, end: 12, excerpt: 'guarantee' },
  ]);
});

it('is closed to the public and to people who only look', async () => {
  expect((await api.post(path, claim)).status).toBe(401);
  expect((await api.as('viewer').post(path, claim)).status).toBe(403);
});

it.each([
  [{}, 400, 'text'],
  [{ text: 5 }, 400, 'text'],
  [{ text: 'Hello.', locale: 'fr' }, 400, 'locale'],
  [{ text: 'a'.repeat(200_001) }, 400, 'text'],
  [{ text: 'a'.repeat(800_001) }, 413, undefined],
])('says what is wrong with a body', async (body, status, field) => {
  const answer = await api.as('editor').post(path, body);
  expect(answer.status).toBe(status);
  expect(answer.body.errors?.[0]).toMatchObject({ message: expect.any(String) as string, ...(field ? { field } : {}) });
});
