import { administrators } from '@/core/access/administrators';
import { hasRole, roles } from '@/core/access/roles';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { choice, code, relation } from '@/core/fields/build';
import { env } from '@/env';

import { administratorsAndOneself, anybodyWithWorkHere } from './access';
import { makeFirstAdministrator } from './hooks';
import { roleLabels } from './rules';

/** People who sign in to the admin. */
export const User = defineCollection({
  slug: 'users',
  singular: 'Account',
  plural: 'Accounts',
  group: adminGroups.settings,
  description: 'People who sign in here, and what each of them may do.',
  title: 'name',
  columns: ['name', 'email', 'role', 'updatedAt'],
  searchable: ['email'],
  audience: 'staff',
  fields: [
    code('name', 'Name', 'Shown to colleagues.', { required: true }),
    choice('role', 'Role', 'What this person may do. Only administrators change it.', roleLabels, {
      required: true,
      defaultValue: roles[4],
      saveToJWT: true,
      access: {
        create: ({ req }) => hasRole(req.user, 'administrator'),
        update: ({ req }) => hasRole(req.user, 'administrator'),
      },
    }),
    relation('person', 'Person on the site', 'Whose name stands on the pages that this account approves.', 'people', {
      access: {
        create: ({ req }) => hasRole(req.user, 'administrator'),
        update: ({ req }) => hasRole(req.user, 'administrator'),
      },
    }),
  ],
  hooks: { beforeChange: [makeFirstAdministrator] },
  extra: {
    auth: {
      tokenExpiration: 8 * 60 * 60,
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      cookies: { secure: env.siteUrl.startsWith('https://'), sameSite: 'Lax' },
    },
    access: {
      read: administratorsAndOneself,
      create: administrators,
      update: administratorsAndOneself,
      delete: administrators,
      unlock: administrators,
      admin: anybodyWithWorkHere,
    },
  },
});
