import { anyone } from '@/core/access/anyone';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { choice, code, relation } from '@/core/fields/build';

import { redirectKinds, validateDocument, validatePath, validateTarget } from './rules';

/** An address that moved. */
export const Redirect = defineCollection({
  slug: 'redirects',
  singular: 'Redirect',
  plural: 'Redirects',
  group: adminGroups.settings,
  description: 'Old addresses that lead to new ones. A changed page address adds one by itself.',
  title: 'from',
  columns: ['from', 'kind', 'document', 'path', 'updatedAt'],
  audience: 'staff',
  access: { write: peopleWhoManage, remove: peopleWhoManage, read: anyone },
  fields: [
    code('from', 'Old address', 'Starts with a slash, without the language, for example /therapies/old-name.', {
      required: true,
      unique: true,
      index: true,
      validate: validatePath,
    }),
    choice('kind', 'Leads to', 'A page kept here follows that page when it moves again.', redirectKinds, {
      required: true,
      defaultValue: 'document',
    }),
    relation(
      'document',
      'Page',
      'The page that this leads to.',
      ['therapies', 'conditions', 'clinics', 'people', 'pages', 'references'],
      {
        admin: { condition: (_, siblings) => siblings.kind === 'document' },
        validate: validateDocument,
      },
    ),
    code('path', 'Address', 'An address on this site, starting with a slash.', {
      admin: { condition: (_, siblings) => siblings.kind === 'path' },
      validate: validateTarget,
    }),
  ],
  // A copy would begin at the same address as the original.
  extra: { disableDuplicate: true },
});
