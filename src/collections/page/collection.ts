import { citesField, keepCites } from '@/citations/cites-field';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { richText, tab, tabs, text, textarea } from '@/core/fields/build';
import { governanceTab } from '@/editorial/governance/fields';
import { panelFields } from '@/editorial/panel/fields';
import { seoTab } from '@/editorial/seo/fields';
import { translationTab } from '@/editorial/translation/fields';
import { keepTranslation } from '@/editorial/translation/keep-translation';

/** A page that is neither a therapy nor a condition: editorial policy, contact, accessibility. */
export const Page = defineCollection({
  slug: 'pages',
  singular: 'Page',
  plural: 'Pages',
  group: adminGroups.content,
  description: 'Other pages, such as the editorial policy and how to get in touch.',
  title: 'title',
  columns: ['title', 'slug', '_status', 'governance.nextReviewDue', 'updatedAt'],
  audience: 'public',
  access: { write: peopleWhoWrite, remove: peopleWhoManage },
  translated: true,
  page: { path: '', key: 'slug' },
  fields: [
    tabs(
      tab('Content', 'What the page says.', [
        text('title', 'Title', 'The heading of the page.', { required: true, maxLength: 90 }),
        textarea('summary', 'Summary', 'One or two sentences under the heading.', { required: true, maxLength: 300 }),
        richText('body', 'Text', 'Headings, text and content blocks.', { required: true }),
        citesField(),
      ]),
      governanceTab(),
      translationTab(),
      seoTab(),
    ),
    ...panelFields(),
  ],
  hooks: { beforeChange: [keepCites, keepTranslation] },
});
