import { administrators } from '@/core/access/administrators';
import { nobody } from '@/core/access/nobody';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { choice, code, number, relation } from '@/core/fields/build';
import { defaultLocale } from '@/core/locales';

import { peopleWhoShareDrafts } from './access';
import { writeAddress } from './address';
import { makeLinkEndpoint } from './make-link';
import { moment } from './moment';
import { revokeLinkEndpoint } from './revoke-link';

/** A link that shows one draft to somebody without an account, until a day or until it is taken back. */
export const PreviewLink = defineCollection({
  slug: 'preview-links',
  singular: 'Preview link',
  plural: 'Preview links',
  group: adminGroups.settings,
  description: 'Who may see which draft without an account. Links are made beside the document, under “Preview links”.',
  title: 'name',
  columns: ['name', 'madeBy', 'createdAt', 'expiresAt', 'revokedAt'],
  sort: '-createdAt',
  audience: 'staff',
  // Links are made and taken back by the buttons beside the document.
  access: { write: nobody, remove: administrators },
  fields: [
    code('name', 'Shows', 'What the document was called when the link was made.', { required: true }),
    code('documentCollection', 'Kind of document', 'Where the document is kept.', { required: true, index: true }),
    number('documentId', 'Number of the document', 'Which document the link opens.', { required: true, index: true }),
    choice(
      'language',
      'Language',
      'The language in which the draft opens.',
      { en: 'English', es: 'Español' },
      {
        required: true,
        defaultValue: defaultLocale,
      },
    ),
    moment('expiresAt', 'Ends', 'From then on the link shows no draft.', { required: true }),
    relation('maker', 'Account', 'The account that made the link.', 'users'),
    code('madeBy', 'Made by', 'Whom the holder of the link is told to ask.', { required: true }),
    moment('revokedAt', 'Taken back', 'When somebody ended the link before its time.'),
    code('revokedBy', 'Taken back by', 'Who ended the link before its time.'),
    code('address', 'Address', 'What is sent to the person who should see the draft.', {
      virtual: true,
      access: { read: peopleWhoShareDrafts },
      hooks: { afterRead: [writeAddress] },
    }),
  ],
  extra: {
    endpoints: [makeLinkEndpoint, revokeLinkEndpoint],
  },
});
