import type { CollectionSlug, GlobalSlug } from 'payload';

import {
  administrators,
  allOrOwn,
  type Cells,
  checkers,
  everybody,
  managers,
  nobody,
  staff,
  withOwn,
  writers,
} from './cells';

/**
 * Who may do what, said a second time and beside the rules: the tests of this folder ask the real API about every cell,
 * and docs/access.md is written from here (`npm run generate`). Fields and addresses have files of their own. A new
 * collection, global, endpoint, route or field with a rule of its own has to be named here; until then something fails.
 */
export const operations = {
  readPublished: 'Read',
  readDraft: 'Read drafts',
  readVersions: 'Read earlier versions',
  create: 'Create',
  update: 'Change',
  publish: 'Publish',
  unpublish: 'Unpublish',
  delete: 'Delete',
  duplicate: 'Copy',
  restoreVersion: 'Restore an earlier version',
  bulkUpdate: 'Change many at once',
  bulkDelete: 'Delete many at once',
  whereUsed: 'See where it is used',
  lastLive: 'See what can be brought back',
  bringBack: 'Bring back what was unpublished',
} as const;

export type Operation = keyof typeof operations;

/** Null where a collection has no such operation. */
type Row = Record<Operation, Cells | null>;

const published = ({ write, remove }: { write: Cells; remove: Cells }): Row => ({
  readPublished: everybody,
  readDraft: staff,
  readVersions: staff,
  create: write,
  update: write,
  publish: write,
  unpublish: write,
  delete: remove,
  duplicate: write,
  restoreVersion: write,
  bulkUpdate: write,
  bulkDelete: remove,
  whereUsed: staff,
  lastLive: staff,
  bringBack: write,
});

const withoutDrafts = {
  readDraft: null,
  readVersions: null,
  publish: null,
  unpublish: null,
  restoreVersion: null,
  whereUsed: null,
  lastLive: null,
  bringBack: null,
};

const medicine = published({ write: writers, remove: managers });
const clinic = published({ write: managers, remove: managers });

const media: Row = {
  ...withoutDrafts,
  readPublished: everybody,
  create: writers,
  update: writers,
  delete: managers,
  duplicate: writers,
  bulkUpdate: writers,
  bulkDelete: managers,
  whereUsed: staff,
};

const accounts: Row = {
  ...withoutDrafts,
  readPublished: allOrOwn('administrator', 'compliance'),
  create: administrators,
  update: allOrOwn('administrator'),
  delete: administrators,
  duplicate: null,
  bulkUpdate: nobody,
  bulkDelete: nobody,
};

const redirects: Row = {
  ...withoutDrafts,
  readPublished: everybody,
  create: managers,
  update: managers,
  delete: managers,
  duplicate: null,
  bulkUpdate: managers,
  bulkDelete: managers,
};

const systemFor = (who: Cells): Row => ({
  ...withoutDrafts,
  readPublished: who,
  create: who,
  update: who,
  delete: who,
  duplicate: who,
  bulkUpdate: who,
  bulkDelete: who,
});

/** Written by hooks alone; what happened to accounts is for those who answer for the clinic. */
const history: Row = { ...systemFor(nobody), readPublished: staff, duplicate: null };

/** Made and taken back by buttons, which are endpoints of their own. */
const links: Row = {
  ...systemFor(nobody),
  readPublished: staff,
  delete: administrators,
  bulkDelete: administrators,
};

const ownWords = withOwn('administrator', 'editor', 'reviewer', 'compliance');

/** Settled and reopened by endpoints of their own. */
const comments: Row = {
  ...withoutDrafts,
  readPublished: staff,
  create: checkers,
  update: ownWords,
  delete: administrators,
  duplicate: null,
  bulkUpdate: ownWords,
  bulkDelete: administrators,
};

/** Deleted by their name, which is an endpoint of its own. */
const preferences: Row = { ...systemFor(allOrOwn()), create: staff, delete: null };

export const collectionTable: Record<CollectionSlug, Row> = {
  therapies: medicine,
  conditions: medicine,
  faqs: medicine,
  'glossary-terms': medicine,
  pages: medicine,
  evidence: medicine,
  references: medicine,
  media,
  'clinic-pricing': clinic,
  clinics: clinic,
  people: clinic,
  users: accounts,
  redirects,
  'preview-links': links,
  'audit-events': history,
  'published-states': systemFor(nobody),
  'link-checks': { ...systemFor(nobody), readPublished: staff, duplicate: null },
  'finding-counts': { ...systemFor(nobody), readPublished: staff },
  comments,
  'payload-jobs': systemFor(administrators),
  'payload-kv': systemFor(nobody),
  'payload-locked-documents': systemFor(staff),
  'payload-preferences': preferences,
  'payload-migrations': systemFor(nobody),
};

type GlobalRow = { read: Cells; readVersions: Cells | null; update: Cells; restoreVersion: Cells | null };

export const globalTable: Record<GlobalSlug, GlobalRow> = {
  'site-settings': {
    read: everybody,
    readVersions: staff,
    update: managers,
    restoreVersion: managers,
  },
  navigation: { read: everybody, readVersions: staff, update: managers, restoreVersion: managers },
  'payload-jobs-stats': { read: administrators, readVersions: null, update: administrators, restoreVersion: null },
};
