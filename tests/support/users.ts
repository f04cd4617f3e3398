import type { Payload } from 'payload';

import { roles, type Role } from '@/core/access/roles';

export const testPassword = 'correct horse battery staple';

export const testEmail = (role: Role): string => `${role}@test.example`;

/** One person per role, made once in the template database. */
export const createTestUsers = async (payload: Payload): Promise<void> => {
  for (const role of roles) {
    await payload.create({
      collection: 'users',
      data: { name: `Test ${role}`, email: testEmail(role), password: testPassword, role },
      context: { keepPages: true },
    });
  }
};
