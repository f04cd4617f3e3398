import { describe, expect, it } from 'vitest';

import { api } from '../../../tests/support/api';
import { problemsOf } from '../../../tests/support/problems';
import { clinicFixtures } from './fixtures';

const create = (changes: Record<string, unknown>) => {
  const data = clinicFixtures[0]?.data(() => 0);
  return api.as('editor').post('/api/clinics', { ...data, picture: null, therapies: [], ...changes });
};

const address = clinicFixtures[0]?.data(() => 0).address;

describe('a clinic', () => {
  it('stands in a country that exists', async () => {
    expect(problemsOf(await create({ address: { ...address, country: 'usa' } }))).toEqual({
      'address.country': 'Write the country as two capital letters, for example US.',
    });
    expect((await create({})).status).toBe(201);
  });

  it('opens and closes at a time of day', async () => {
    const hours = [{ days: ['Monday'], opens: '8.30', closes: '25:00' }];
    const message = 'Write the time as hours and minutes, for example 08:30.';
    expect(problemsOf(await create({ hours }))).toEqual({ 'hours.0.opens': message, 'hours.0.closes': message });
  });
});
