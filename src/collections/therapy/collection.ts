import { keepCites } from '@/citations/cites-field';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { tabs } from '@/core/fields/build';
import { governanceTab } from '@/editorial/governance/fields';
import { panelFields } from '@/editorial/panel/fields';
import { seoTab } from '@/editorial/seo/fields';
import { translationTab } from '@/editorial/translation/fields';
import { keepTranslation } from '@/editorial/translation/keep-translation';

import { therapyAgreement } from './agreement';
import { alternativesTab } from './fields/alternatives';
import { evidenceTab } from './fields/evidence';
import { helpTab } from './fields/help';
import { moreTab } from './fields/more';
import { regulationTab } from './fields/regulation';
import { risksTab } from './fields/risks';
import { suitabilityTab } from './fields/suitability';
import { summaryTab } from './fields/summary';
import { visitTab } from './fields/visit';
import { whatItIsTab } from './fields/what-it-is';

/** A treatment that the clinic offers. The tabs follow the patient page from top to bottom. */
export const Therapy = defineCollection({
  slug: 'therapies',
  singular: 'Therapy',
  plural: 'Therapies',
  group: adminGroups.content,
  description: 'Treatments the clinic offers. Each becomes a page that patients read before they decide.',
  title: 'name',
  columns: ['name', 'kind', '_status', 'governance.nextReviewDue', 'updatedAt'],
  searchable: ['slug'],
  audience: 'public',
  access: { write: peopleWhoWrite, remove: peopleWhoManage },
  translated: true,
  page: {
    path: '/therapies',
    key: 'slug',
    shows: [
      { collection: 'clinic-pricing', field: 'therapy' },
      { collection: 'evidence', field: 'therapy' },
      { collection: 'faqs', field: 'therapies' },
    ],
  },
  fields: [
    tabs(
      summaryTab(),
      whatItIsTab(),
      suitabilityTab(),
      evidenceTab(),
      risksTab(),
      visitTab(),
      helpTab(),
      alternativesTab(),
      regulationTab(),
      moreTab(),
      governanceTab(),
      translationTab(),
      seoTab(),
    ),
    ...panelFields(),
  ],
  hooks: { beforeChange: [keepCites, keepTranslation] },
  extra: { custom: therapyAgreement },
});
