import type { Payload } from 'payload';

import type { Role } from '@/core/access/roles';

type Account = { email: string; name: string; role: Role };

const accounts: Account[] = [
  { email: 'admin@clinic.example', name: 'Demo administrator', role: 'administrator' },
  { email: 'editor@clinic.example', name: 'Demo editor', role: 'editor' },
  { email: 'reviewer@clinic.example', name: 'Demo reviewer', role: 'reviewer' },
];

/** Makes the three demo accounts, all with one password. */
export const createAccounts = async ({ payload, password }: { payload: Payload; password: string }): Promise<void> => {
  for (const account of accounts) {
    await payload.create({ collection: 'users', data: { ...account, password }, context: { keepPages: true } });
  }
};
