import { replaceReference } from '@/citations/replace-reference';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { peopleWhoWrite } from '@/core/access/people-who-write';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { tabs } from '@/core/fields/build';

import { referenceEndpoints } from './endpoints';
import { appraisalTab, citedByTab, publicationTab, verificationTab } from './fields';
import { keepCslJson } from './hooks';
import { refuseSameWork } from './refuse-same-work';
import { keepSearchText } from './search-text';
import { refuseTakenIdentifier } from './unique';
import { keepVerification } from './verification/keep-verification';

/** A study, guideline or other source that carries a statement on the site. */
export const Reference = defineCollection({
  slug: 'references',
  singular: 'Reference',
  plural: 'References',
  group: adminGroups.evidence,
  description: 'Studies and other sources. Each is kept once and cited wherever it is needed.',
  title: 'title',
  columns: ['title', 'firstAuthor', 'year', 'design', 'verification', '_status'],
  sort: '-year',
  searchable: ['doi', 'pmid', 'firstAuthor', 'containerTitle'],
  audience: 'public',
  access: { write: peopleWhoWrite, remove: peopleWhoManage },
  page: { path: '/references', key: 'id' },
  neededBy: {
    through: ['cites'],
    verb: 'cited',
    wayOut: 'Open its tab “Cited by” to replace it everywhere by another reference, or take these citations out first.',
    replace: replaceReference,
  },
  fields: [tabs(publicationTab(), appraisalTab(), verificationTab(), citedByTab())],
  hooks: { beforeChange: [refuseTakenIdentifier, refuseSameWork, keepVerification, keepCslJson, keepSearchText] },
  // `references` is a reserved word in Postgres.
  extra: {
    dbName: 'literature',
    endpoints: referenceEndpoints,
    admin: {
      components: {
        beforeListTable: ['/src/collections/reference/admin/import-link.tsx#ImportLink'],
        views: {
          import: {
            path: '/import',
            exact: true,
            Component: '/src/collections/reference/admin/import-view.tsx#ImportView',
          },
        },
      },
    },
  },
});
