import { peopleWhoManage } from '@/core/access/people-who-manage';
import { adminGroups } from '@/core/admin-groups';
import { defineGlobal } from '@/core/collection/define-global';
import { code, list, text } from '@/core/fields/build';

import { validateInternalPath } from './rules';

const links = (name: string, label: string, help: string, maxRows: number) =>
  list(name, label, help, {
    singular: 'Link',
    rowTitle: 'label',
    maxRows,
    fields: [
      text('label', 'Words', 'What the reader sees.', { required: true, maxLength: 40 }),
      code('path', 'Address', 'On this site, from the first slash, without the language.', {
        required: true,
        validate: validateInternalPath,
      }),
    ],
  });

/** Links in the header and the footer of every page. */
export const Navigation = defineGlobal({
  slug: 'navigation',
  label: 'Navigation',
  group: adminGroups.settings,
  description: 'Links at the top and the foot of every page.',
  access: { write: peopleWhoManage },
  fields: [
    links('header', 'Header', 'Five or six links at the top of every page.', 7),
    links('footer', 'Footer', 'Links at the foot of every page.', 16),
  ],
});
