import { administrators } from '@/core/access/administrators';
import { roles } from '@/core/access/roles';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { choice, code, relation } from '@/core/fields/build';
import { env } from '@/env';

import { administratorsAndOneself, administratorsSayWho, anybodyWithWorkHere, overseersAndOneself } from './access';
import { makeFirstAdministrator } from './hooks';
import { keepLastAdministrator, refuseToDeleteLastAdministrator } from './last-administrator';
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
  access: { write: administrators, remove: administrators, read: overseersAndOneself },
  fields: [
    code('name', 'Name', 'Shown to colleagues.', { required: true }),
    choice('role', 'Role', 'What this person may do. Only administrators change it.', roleLabels, {
      required: true,
      defaultValue: roles[4],
      saveToJWT: true,
      access: { create: administratorsSayWho, update: administratorsSayWho },
    }),
    relation('person', 'Person on the site', 'Whose name stands on the pages that this account approves.', 'people', {
      access: { create: administratorsSayWho, update: administratorsSayWho },
    }),
  ],
  hooks: {
    beforeChange: [makeFirstAdministrator, keepLastAdministrator],
    beforeDelete: [refuseToDeleteLastAdministrator],
  },
  extra: {
    // One account at a time: nobody takes roles away from a selection by mistake.
    disableBulkEdit: true,
    disableBulkDelete: true,
    auth: {
      tokenExpiration: 8 * 60 * 60,
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      cookies: { secure: env.siteUrl.startsWith('https://'), sameSite: 'Lax' },
    },
    access: {
      update: administratorsAndOneself,
      unlock: administrators,
      admin: anybodyWithWorkHere,
    },
  },
});
