import type { Evidence as EvidenceDocument } from '@/payload-types';

import { citesField, keepCites } from '@/citations/cites-field';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { titleOf } from '@/core/collection/computed-title';
import { defineCollection } from '@/core/collection/define-collection';
import { tabs } from '@/core/fields/build';

import { assessmentTab, questionTab, resultTab } from './fields';
import { fillBasis, refuseSecondAnswer } from './hooks';

/** What studies found for one therapy, condition, outcome, comparator and time. */
export const Evidence = defineCollection({
  slug: 'evidence',
  singular: 'Evidence rating',
  plural: 'Evidence',
  group: adminGroups.evidence,
  description: 'One rating for each therapy, condition and outcome. The sentence patients read is made from it.',
  title: 'title',
  computedTitle: titleOf<EvidenceDocument>(
    { relation: 'therapy', collection: 'therapies', name: 'name' },
    { relation: 'condition', collection: 'conditions', name: 'name' },
    ({ outcome }) => outcome,
    ({ timePoint }) => timePoint,
  ),
  columns: ['title', 'direction', 'certainty', 'assessedOn', '_status'],
  audience: 'public',
  access: { write: peopleWhoWrite, remove: peopleWhoManage },
  page: { path: '/evidence', key: 'id', detail: 'anchor' },
  fields: [tabs(questionTab(), resultTab(), assessmentTab()), citesField()],
  hooks: { beforeValidate: [fillBasis], beforeChange: [refuseSecondAnswer, keepCites] },
});
