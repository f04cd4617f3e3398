import { nobody } from '@/core/access/nobody';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { choice, code, day, number } from '@/core/fields/build';

import { checkEndpoint } from './endpoint';
import { linkStates } from './states';

const readOnly = { admin: { readOnly: true } };

/** Read only, and a link in the list. */
const shownBy = (cell: 'OutsideCell' | 'StandsInCell') => ({
  admin: { readOnly: true, components: { Cell: `/src/collections/link-check/admin/cells.tsx#${cell}` } },
});

/** What came of asking for an address on another site, for each document that leads there. Written by the check alone. */
export const LinkCheck = defineCollection({
  slug: 'link-checks',
  singular: 'Outside link',
  plural: 'Outside links',
  group: adminGroups.settings,
  description: 'Addresses on other sites that patients are led to, and whether they answer.',
  title: 'url',
  columns: ['url', 'state', 'reason', 'name', 'checkedOn'],
  searchable: ['name'],
  sort: 'state',
  audience: 'staff',
  access: { write: nobody, remove: nobody },
  fields: [
    code('url', 'Address', 'Where the link leads.', { required: true, index: true, ...shownBy('OutsideCell') }),
    choice('state', 'State', 'What came of asking for it.', linkStates, { required: true, ...readOnly }),
    code('reason', 'What was found', 'In words.', readOnly),
    number('status', 'Status', 'The number that the site answered with.', readOnly),
    code('name', 'Stands in', 'The document that leads there.', { required: true, ...shownBy('StandsInCell') }),
    code('documentCollection', 'Kind of document', 'Where that document is kept.', { required: true, ...readOnly }),
    number('documentId', 'Number of the document', 'Which one it is.', { required: true, ...readOnly }),
    code('language', 'Language', 'The language in which it leads there.', { required: true, ...readOnly }),
    day('checkedOn', 'Asked on', 'When it was asked last.', { required: true, ...readOnly }),
    day('failedSince', 'Without an answer since', 'Empty while it answers.', readOnly),
  ],
  extra: {
    admin: { components: { beforeListTable: ['/src/collections/link-check/admin/check-now.tsx#CheckNow'] } },
    disableDuplicate: true,
    endpoints: [checkEndpoint],
    lockDocuments: false,
  },
});
