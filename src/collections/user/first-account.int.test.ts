import { expect, it } from 'vitest';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';
import { testPassword } from '../../../tests/support/users';

const register = (email: string) =>
  api.post('/api/users/first-register', { name: 'First', email, password: testPassword });

it('makes the first account of an installation an administrator, and opens that door once', async () => {
  const payload = await getTestPayload();
  // Payload itself does not let the last administrator go.
  await payload.db.deleteMany({ collection: 'users', where: {} });

  expect((await register('first@test.example')).status).toBe(200);
  const { docs } = await payload.find({ collection: 'users' });
  expect(docs.map(({ email, role }) => ({ email, role }))).toEqual([
    { email: 'first@test.example', role: 'administrator' },
  ]);
  expect((await register('second@test.example')).status).toBe(403);
});
