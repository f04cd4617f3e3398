import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { globalTable } from './table';

/** What GraphQL calls one document of a collection and several. */
export const names: Record<CollectionSlug, [string, string] | null> = {
  therapies: ['Therapy', 'Therapies'],
  conditions: ['Condition', 'Conditions'],
  faqs: ['Faq', 'Faqs'],
  'glossary-terms': ['GlossaryTerm', 'GlossaryTerms'],
  pages: ['Page', 'Pages'],
  media: ['Media', 'allMedia'],
  evidence: ['Evidence', 'Evidences'],
  references: ['Reference', 'References'],
  'clinic-pricing': ['ClinicPricing', 'ClinicPricings'],
  clinics: ['Clinic', 'Clinics'],
  people: ['Person', 'People'],
  users: ['User', 'Users'],
  redirects: ['Redirect', 'Redirects'],
  'preview-links': ['PreviewLink', 'PreviewLinks'],
  'audit-events': ['AuditEvent', 'AuditEvents'],
  'published-states': null,
  'link-checks': ['LinkCheck', 'LinkChecks'],
  'finding-counts': ['FindingCount', 'FindingCounts'],
  comments: null,
  'payload-jobs': ['PayloadJob', 'PayloadJobs'],
  'payload-kv': ['PayloadKv', 'PayloadKvs'],
  'payload-locked-documents': ['PayloadLockedDocument', 'PayloadLockedDocuments'],
  'payload-preferences': ['PayloadPreference', 'PayloadPreferences'],
  'payload-migrations': null,
};

/** A change of these names some fields always, in GraphQL; it is tried through REST. */
export const takesWholeDocuments: CollectionSlug[] = ['therapies', 'clinics'];

export const globalNames: Record<GlobalSlug, string> = {
  'site-settings': 'SiteSetting',
  navigation: 'Navigation',
  'payload-jobs-stats': 'PayloadJobsStat',
};

/** The twins of the endpoints in the table, which run the same code, and what says who may do what. */
const ofAccounts = ['meUser', 'initializedUser', 'Access'];
const doneByAccounts = 'refreshToken logout unlock login forgotPassword resetPassword verifyEmail'
  .split(' ')
  .map((name) => `${name}User`);

type Fields = { queries: string[]; mutations: string[] };

/** Every field that GraphQL may have with these collections and globals, sorted. */
export const expectedFields = (payload: Payload): Fields => {
  const known = Object.entries(names).flatMap(([slug, name]) => (name ? [{ slug: slug as CollectionSlug, name }] : []));
  const drafts = known.filter(({ slug }) => hasDraftsEnabled(payload.collections[slug].config));
  const globals = Object.entries(globalNames).map(([slug, name]) => ({ slug: slug as GlobalSlug, name }));
  const versioned = globals.filter(({ slug }) => globalTable[slug].readVersions !== null);
  return {
    queries: [
      ...ofAccounts,
      ...known.flatMap(({ name: [one, many] }) => [one, many, `count${many}`, `docAccess${one}`]),
      ...drafts.flatMap(({ name: [one, many] }) => [`version${one}`, `versions${many}`]),
      ...globals.flatMap(({ name }) => [name, `docAccess${name}`]),
      ...versioned.flatMap(({ name }) => [`version${name}`, `versions${name}`]),
    ].sort(),
    mutations: [
      ...doneByAccounts,
      ...known.flatMap(({ name: [one] }) => [`create${one}`, `update${one}`, `delete${one}`]),
      ...known
        .filter(({ slug }) => !payload.collections[slug].config.disableDuplicate)
        .map(({ name: [one] }) => `duplicate${one}`),
      ...drafts.map(({ name: [one] }) => `restoreVersion${one}`),
      ...globals.map(({ name }) => `update${name}`),
      ...versioned.map(({ name }) => `restoreVersion${name}`),
    ].sort(),
  };
};
