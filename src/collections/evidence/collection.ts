import type { Evidence as EvidenceDocument } from '@/payload-types';

import { citesField, keepCites } from '@/citations/cites-field';
import { adminGroups } from '@/core/admin-groups';
import { computedTitleField, keepTitle, nameOf } from '@/core/collection/computed-title';
import { defineCollection } from '@/core/collection/define-collection';
import { tabs } from '@/core/fields/build';

import { assessmentTab, questionTab, resultTab } from './fields';

/** What studies found for one therapy, condition, outcome, comparator and time. */
export const Evidence = defineCollection({
  slug: 'evidence',
  singular: 'Evidence rating',
  plural: 'Evidence',
  group: adminGroups.evidence,
  description: 'One rating for each therapy, condition and outcome. The sentence patients read is made from it.',
  title: 'title',
  columns: ['title', 'direction', 'certainty', '_status', 'assessedOn'],
  audience: 'public',
  page: { path: '/evidence', key: 'id', detail: 'anchor' },
  fields: [computedTitleField(), tabs(questionTab(), resultTab(), assessmentTab()), citesField()],
  hooks: {
    beforeChange: [
      keepCites,
      keepTitle<EvidenceDocument>(async ({ data, req }) => [
        await nameOf({ req, collection: 'therapies', value: data.therapy, field: 'name' }),
        await nameOf({ req, collection: 'conditions', value: data.condition, field: 'name' }),
        data.outcome,
        data.timePoint,
      ]),
    ],
  },
});
