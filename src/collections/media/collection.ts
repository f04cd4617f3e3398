import path from 'node:path';

import { anyone } from '@/core/access/anyone';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { checkbox, code, day, group, row, text, textarea } from '@/core/fields/build';
import { env } from '@/env';

import { keepInline } from './inline';
import { validateAlternative } from './rules';
import { imageSizes } from './sizes';

/** Pictures, each with the words for people who cannot see it. */
export const Media = defineCollection({
  slug: 'media',
  singular: 'Picture',
  plural: 'Pictures',
  group: adminGroups.content,
  description: 'Pictures for pages, each with the words for people who cannot see it.',
  title: 'filename',
  columns: ['filename', 'alt', 'credit', 'updatedAt'],
  sort: '-updatedAt',
  searchable: ['alt'],
  audience: 'staff',
  access: { write: peopleWhoWrite, remove: peopleWhoManage, read: anyone },
  fields: [
    checkbox('decorative', 'Only decoration', 'Tick when the picture says nothing that the text does not say.', {
      defaultValue: false,
    }),
    text('alt', 'Alternative text', 'What the picture shows, for people who cannot see it. Not "picture of".', {
      maxLength: 250,
      validate: validateAlternative,
    }),
    row(
      text('credit', 'Credit', 'Who made it.', { localized: false }),
      code('licence', 'Licence', 'For example CC BY 4.0, or "own work".'),
    ),
    {
      name: 'inline',
      type: 'textarea',
      label: 'Within the page',
      admin: { hidden: true, readOnly: true, description: 'Kept by the system for small drawings.' },
      access: { create: () => false, update: () => false },
    },
    group('consent', 'Consent', 'Needed when a person can be recognised.', [
      checkbox('showsPerson', 'Shows a recognisable person', 'Tick when somebody could be recognised.', {
        defaultValue: false,
      }),
      row(
        day('givenOn', 'Consent given on', 'Day of the signed consent.'),
        day('expiresOn', 'Consent ends on', 'Day after which the picture must go.'),
      ),
      textarea('record', 'Where the record is', 'Where the signed consent is kept. Never shown to patients.', {
        localized: false,
        access: { read: ({ req }) => req.user !== null },
      }),
    ]),
  ],
  hooks: { beforeChange: [keepInline] },
  extra: {
    upload: {
      staticDir: path.join(env.dataDir, 'media'),
      mimeTypes: ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp', 'image/avif'],
      focalPoint: true,
      imageSizes,
      // An SVG opened by itself is a document of this origin: no script in it may run.
      modifyResponseHeaders: ({ headers }) => {
        headers.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        headers.set('X-Content-Type-Options', 'nosniff');
        headers.set('Cache-Control', 'public, max-age=31536000, stale-while-revalidate=86400');
        return headers;
      },
    },
  },
});
