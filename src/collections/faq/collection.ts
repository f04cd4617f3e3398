import { citesField, keepCites } from '@/citations/cites-field';
import { citedProse } from '@/citations/editor';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { choice, number, relation, richText, row, tab, tabs, text } from '@/core/fields/build';
import { governanceTab } from '@/editorial/governance/fields';
import { panelFields } from '@/editorial/panel/fields';
import { translationTab } from '@/editorial/translation/fields';
import { keepTranslation } from '@/editorial/translation/keep-translation';

import { journeyStages, topics, validateQuestion } from './rules';

/** A question that patients ask, answered once and shown wherever it belongs. */
export const Faq = defineCollection({
  slug: 'faqs',
  singular: 'Question',
  plural: 'Questions',
  group: adminGroups.content,
  description: 'Questions patients ask, answered once and shown on every page they belong to.',
  title: 'question',
  columns: ['question', 'topic', 'stage', '_status', 'governance.nextReviewDue', 'updatedAt'],
  sort: 'question',
  audience: 'public',
  access: { write: peopleWhoWrite, remove: peopleWhoManage },
  translated: true,
  page: { path: '/faq', key: 'slug', detail: 'anchor' },
  fields: [
    tabs(
      tab('Question', 'What patients ask and the answer.', [
        text('question', 'Question', 'In the words of a patient, ending in a question mark.', {
          required: true,
          validate: validateQuestion,
        }),
        richText('answer', 'Answer', 'The answer first, the reasons after it. Two to five sentences.', {
          editor: citedProse,
          required: true,
        }),
        row(
          choice('topic', 'Topic', 'Groups the questions on the page.', topics, { required: true }),
          choice('stage', 'Stage of the journey', 'When a patient asks this.', journeyStages),
          number('order', 'Order', 'Smaller numbers come first within the topic.', { defaultValue: 100 }),
        ),
      ]),
      tab('Where it shows', 'The pages that show this question, besides the list of all questions.', [
        relation('therapies', 'Therapies', 'It appears on the pages of these therapies.', 'therapies', {
          hasMany: true,
        }),
        relation('conditions', 'Conditions', 'It appears on the pages of these conditions.', 'conditions', {
          hasMany: true,
        }),
        citesField(),
      ]),
      governanceTab(),
      translationTab(),
    ),
    ...panelFields(),
  ],
  hooks: { beforeChange: [keepCites, keepTranslation] },
});
