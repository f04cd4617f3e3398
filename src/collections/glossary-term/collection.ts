import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { list, relation, tab, tabs, text, textarea } from '@/core/fields/build';
import { panelFields } from '@/editorial/panel/fields';
import { translationTab } from '@/editorial/translation/fields';
import { keepTranslation } from '@/editorial/translation/keep-translation';

/** A word that needs explaining, explained once. */
export const GlossaryTerm = defineCollection({
  slug: 'glossary-terms',
  singular: 'Glossary term',
  plural: 'Glossary',
  group: adminGroups.content,
  description: 'Words that patients may not know, explained once.',
  title: 'term',
  searchable: ['definition'],
  columns: ['term', 'definition', '_status', 'updatedAt'],
  audience: 'public',
  access: { write: peopleWhoWrite, remove: peopleWhoManage },
  translated: true,
  page: { path: '/glossary', key: 'slug', detail: 'anchor' },
  fields: [
    tabs(
      tab('Term', 'The word and what it means.', [
        text('term', 'Term', 'The word as it stands on the pages.', { required: true }),
        textarea('definition', 'Explanation', 'One or two sentences without other technical words.', {
          required: true,
          maxLength: 400,
        }),
        list('aliases', 'Also written', 'Abbreviations and other forms.', {
          singular: 'Form',
          rowTitle: 'name',
          fields: [text('name', 'Form', 'One abbreviation or other form.', { required: true })],
        }),
        relation('related', 'See also', 'Other terms that help.', 'glossary-terms', { hasMany: true }),
      ]),
      translationTab(),
    ),
    ...panelFields(),
  ],
  hooks: { beforeChange: [keepTranslation] },
});
