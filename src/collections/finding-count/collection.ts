import { nobody } from '@/core/access/nobody';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { code, number } from '@/core/fields/build';

/**
 * How many findings of one kind a document had when it was last counted. Written by the system for the overview. A
 * language in which nothing is open has one row of the kind `none`: it was counted, and is clean.
 */
export const FindingCount = defineCollection({
  slug: 'finding-counts',
  singular: 'Count of findings',
  plural: 'Counts of findings',
  group: adminGroups.settings,
  description: 'How many claims of which kind each document still has to put right. Counted after every save.',
  title: 'name',
  columns: ['name', 'language', 'category', 'blocking', 'warnings'],
  audience: 'staff',
  access: { write: nobody, remove: nobody },
  fields: [
    code('name', 'Document', 'What the document was called when it was counted.', { required: true }),
    code('documentCollection', 'Kind of document', 'Where the document is kept.', { required: true }),
    number('documentId', 'Number of the document', 'Which document was counted.', { required: true }),
    code('language', 'Language', 'The language that was read.', { required: true }),
    code('category', 'Kind of finding', 'What the findings are about.', { required: true }),
    number('blocking', 'Blocking', 'Findings that stop a publication.', { required: true }),
    number('warnings', 'Warnings', 'Findings that warn.', { required: true }),
    code('checker', 'Edition of the checker', 'The rules that it was counted with.'),
  ],
  extra: {
    admin: { hidden: true },
    indexes: [{ fields: ['documentCollection', 'documentId', 'language', 'category'], unique: true }],
    lockDocuments: false,
  },
});
