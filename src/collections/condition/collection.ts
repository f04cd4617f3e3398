import { citesField, keepCites } from '@/citations/cites-field';
import { citedProse } from '@/citations/editor';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import {
  backlinks,
  choice,
  code,
  image,
  list,
  relation,
  richText,
  row,
  tab,
  tabs,
  text,
  textarea,
} from '@/core/fields/build';
import { governanceTab } from '@/editorial/governance/fields';
import { panelFields } from '@/editorial/panel/fields';
import { seoTab } from '@/editorial/seo/fields';
import { translationTab } from '@/editorial/translation/fields';
import { keepTranslation } from '@/editorial/translation/keep-translation';

import { bodyRegions, validateIcd10 } from './rules';

/** A health problem for which patients look for help. */
export const Condition = defineCollection({
  slug: 'conditions',
  singular: 'Condition',
  plural: 'Conditions',
  group: adminGroups.content,
  description: 'Health problems, explained for people who have them, with what may help.',
  title: 'name',
  columns: ['name', 'region', 'icd10', '_status', 'governance.nextReviewDue', 'updatedAt'],
  searchable: ['slug', 'icd10'],
  audience: 'public',
  access: { write: peopleWhoWrite, remove: peopleWhoManage },
  translated: true,
  page: {
    path: '/conditions',
    key: 'slug',
    shows: [
      { collection: 'evidence', field: 'condition' },
      { collection: 'faqs', field: 'conditions' },
      { collection: 'therapies', field: 'conditions' },
    ],
  },
  fields: [
    tabs(
      tab('Summary', 'What it is, in plain words.', [
        text('name', 'Name', 'The medical name that patients are told.', { required: true, maxLength: 80 }),
        list('aliases', 'Other names', 'Everyday names, for example "tennis elbow".', {
          singular: 'Name',
          rowTitle: 'name',
          fields: [text('name', 'Name', 'One everyday name.', { required: true })],
        }),
        row(
          choice('region', 'Body region', 'Decides the picture and the group in lists.', bodyRegions, {
            required: true,
          }),
          code('icd10', 'ICD-10 code', 'For example G56.0. Helps search engines. Optional.', {
            validate: validateIcd10,
          }),
        ),
        textarea('summary', 'Plain summary', 'What it is and how it feels, in two or three sentences.', {
          required: true,
          maxLength: 500,
        }),
        image('picture', 'Picture', 'Shown beside the name and on cards. Optional.'),
      ]),
      tab('Signs and causes', 'How to recognise it and where it comes from.', [
        list('symptoms', 'Symptoms', 'What people notice.', {
          singular: 'Symptom',
          rowTitle: 'text',
          fields: [text('text', 'Symptom', 'One sign in plain words.', { required: true })],
        }),
        richText('causes', 'Causes', 'What brings it on, and who gets it.', { editor: citedProse }),
        list('redFlags', 'Red flags', 'Signs that need a doctor soon or at once.', {
          singular: 'Red flag',
          rowTitle: 'sign',
          required: true,
          minRows: 1,
          fields: [
            text('sign', 'Sign', 'What the person would notice.', { required: true }),
            text('action', 'What to do', 'Where to go and how fast.', { required: true }),
          ],
        }),
      ]),
      tab('Care', 'What usually helps first, and how it goes on.', [
        richText('firstLineCare', 'First-line care', 'What is usually tried first, with sources.', {
          editor: citedProse,
          required: true,
        }),
        richText('course', 'How it usually goes', 'With and without treatment.', { editor: citedProse }),
        richText('body', 'Free text', 'Headings, text and content blocks. Optional.'),
        relation('related', 'Related conditions', 'Shown as links at the end.', 'conditions', { hasMany: true }),
      ]),
      tab('Evidence and questions', 'What points at this condition. Edit these where they live.', [
        backlinks('evidence', 'Ratings', 'What studies found for each therapy.', {
          collection: 'evidence',
          on: 'condition',
          columns: ['title', 'direction', 'certainty', '_status'],
        }),
        backlinks('therapies', 'Therapies', 'Therapies that name this condition.', {
          collection: 'therapies',
          on: 'conditions',
          columns: ['name', 'kind', '_status'],
        }),
        backlinks('faqs', 'Questions', 'Questions that name this condition.', {
          collection: 'faqs',
          on: 'conditions',
          columns: ['question', 'topic', '_status'],
        }),
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
