import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import { tabs } from '@/core/fields/build';

import { referenceEndpoints } from './endpoints';
import { appraisalTab, citedByTab, publicationTab, verificationTab } from './fields';
import { keepCslJson } from './hooks';
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
  page: { path: '/references', key: 'id' },
  fields: [tabs(publicationTab(), appraisalTab(), verificationTab(), citedByTab())],
  hooks: { beforeChange: [refuseTakenIdentifier, keepVerification, keepCslJson] },
  // `references` is a reserved word in Postgres.
  extra: { dbName: 'literature', endpoints: referenceEndpoints },
});
