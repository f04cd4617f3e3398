import { nobody } from '@/core/access/nobody';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { checkbox, code, number } from '@/core/fields/build';

const readOnly = { admin: { readOnly: true } };

/**
 * What the public could read of each document from which moment on. The versions beside a document cannot say it: they
 * go with the document, lose links to what is deleted, and are rewritten when something is unpublished.
 */
export const PublishedState = defineCollection({
  slug: 'published-states',
  singular: 'Published state',
  plural: 'Published states',
  group: adminGroups.settings,
  description: 'What patients could read, and from when on. Kept by the system, shown by “On this day”.',
  title: 'about',
  columns: ['at', 'about', 'document', 'who'],
  sort: '-at',
  audience: 'staff',
  access: { read: nobody, write: nobody, remove: nobody },
  fields: [
    {
      name: 'at',
      type: 'date',
      label: 'From',
      required: true,
      admin: { readOnly: true, description: 'Moment from which the public read it.' },
    },
    code('about', 'Kind', 'Collection of the document.', { required: true, ...readOnly }),
    number('document', 'Number', 'Number of the document; settings have none.', readOnly),
    checkbox('shown', 'Public', 'Whether the public could read it at all.', readOnly),
    {
      name: 'content',
      type: 'json',
      label: 'Content',
      admin: { readOnly: true, description: 'The document in all languages.' },
    },
    code('fingerprint', 'Fingerprint', 'SHA-256 of the content.', readOnly),
    code('version', 'Version', 'Number of the version beside the document.', readOnly),
    code('who', 'Who', 'Name of the account that published it.', { required: true, ...readOnly }),
    number('account', 'Account', 'Number of the account; it may be gone.', readOnly),
  ],
  extra: {
    timestamps: false,
    lockDocuments: false,
    graphQL: false,
    indexes: [{ fields: ['about', 'document', 'at'] }],
    access: { readVersions: nobody },
    admin: { hidden: true },
  },
});
