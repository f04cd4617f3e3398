import { nobody } from '@/core/access/nobody';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';

import { everythingOrContent } from './access';
import { exportEndpoint } from './endpoints/export';
import { eventFields } from './fields';

/** Who did what, and when. Lines are written by the hooks of every collection and never changed. */
export const AuditEvent = defineCollection({
  slug: 'audit-events',
  singular: 'Event',
  plural: 'History',
  group: adminGroups.settings,
  description: 'Who did what, and when. Nothing here can be changed or removed, by anybody.',
  title: 'title',
  columns: ['at', 'who', 'action', 'title', 'about', 'origin'],
  sort: '-at',
  searchable: ['who'],
  audience: 'staff',
  access: { read: everythingOrContent, write: nobody, remove: nobody },
  fields: eventFields(),
  extra: {
    timestamps: false,
    lockDocuments: false,
    disableDuplicate: true,
    indexes: [
      { fields: ['about', 'document', 'at'] },
      { fields: ['about', 'at'] },
      { fields: ['account', 'at'] },
      { fields: ['who', 'at'] },
      { fields: ['action', 'at'] },
    ],
    endpoints: [exportEndpoint],
    admin: {
      components: { beforeListTable: ['/src/collections/audit-event/admin/export-links.tsx#ExportLinks'] },
    },
  },
});
