import { administrators } from '@/core/access/administrators';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';

import { peopleWhoDiscuss, whoeverSaidIt } from './access';
import { commentEndpoints } from './endpoints';
import { commentFields } from './fields';
import { forgetAnswers } from './forget';
import { takePlace } from './place';
import { recordComment, recordRemoval } from './record';
import { sign } from './sign';
import { tellOfComment } from './tell';

/** What colleagues say to each other about a document or a sentence of it. Written beside the document. */
export const Comment = defineCollection({
  slug: 'comments',
  singular: 'Comment',
  plural: 'Comments',
  group: adminGroups.settings,
  description: 'What colleagues said about documents. Comments are written and answered beside the document.',
  title: 'name',
  columns: ['name', 'body', 'writtenBy', 'createdAt', 'resolvedAt'],
  sort: '-createdAt',
  searchable: ['body', 'writtenBy'],
  audience: 'staff',
  access: { write: peopleWhoDiscuss, remove: administrators },
  ownHistory: true,
  fields: commentFields(),
  hooks: {
    beforeValidate: [takePlace],
    beforeChange: [sign],
    afterChange: [recordComment, tellOfComment],
    beforeDelete: [forgetAnswers],
    afterDelete: [recordRemoval],
  },
  extra: {
    access: { update: whoeverSaidIt },
    admin: { hidden: ({ user }) => user.role !== 'administrator' },
    disableDuplicate: true,
    endpoints: commentEndpoints,
    graphQL: false,
    indexes: [{ fields: ['documentCollection', 'documentId'] }],
    lockDocuments: false,
  },
});
