import { MetaDescriptionField, MetaTitleField, PreviewField } from '@payloadcms/plugin-seo/fields';
import type { Tab } from 'payload';

import { tab } from '@/core/fields/build';

const paths = { titlePath: 'seo.title', descriptionPath: 'seo.description' };

/** How the page appears in search results; left empty, name and summary are used. */
export const seoTab = (): Tab =>
  tab('Search', 'How the page looks in search results.', [
    {
      type: 'group',
      name: 'seo',
      label: false,
      // Two pages must not compete under one title.
      disableDuplicate: true,
      fields: [
        MetaTitleField({
          hasGenerateFn: true,
          overrides: {
            label: 'Title',
            admin: { description: 'About 50 to 60 characters. The name of the page when left empty.' },
          },
        }),
        MetaDescriptionField({
          hasGenerateFn: true,
          overrides: {
            label: 'Description',
            admin: { description: 'About 100 to 150 characters. The summary when left empty.' },
          },
        }),
        PreviewField({ hasGenerateFn: true, ...paths }),
      ],
    },
  ]);
