import type { CollectionSlug, GlobalSlug } from 'payload';

import {
  administrators,
  allOrOwn,
  approvers,
  type Cells,
  everybody,
  managers,
  nobody,
  only,
  staff,
  writers,
} from './cells';

/**
 * Who may do what, said a second time and beside the rules: the tests of this folder ask the real API about every cell,
 * and docs/access.md is written from here (`npm run generate`). A new collection, global, endpoint, route or field with a
 * rule of its own has to be named here; until then something fails.
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
});

const withoutDrafts = { readDraft: null, readVersions: null, publish: null, unpublish: null, restoreVersion: null };

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
  create: administrators,
  update: administrators,
  delete: administrators,
  duplicate: null,
  bulkUpdate: administrators,
  bulkDelete: administrators,
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
  'payload-kv': systemFor(nobody),
  'payload-locked-documents': systemFor(staff),
  'payload-preferences': preferences,
  'payload-migrations': systemFor(nobody),
};

type GlobalRow = { read: Cells; readVersions: Cells; update: Cells; restoreVersion: Cells };

export const globalTable: Record<GlobalSlug, GlobalRow> = {
  'site-settings': {
    read: everybody,
    readVersions: staff,
    update: administrators,
    restoreVersion: administrators,
  },
  navigation: { read: everybody, readVersions: staff, update: managers, restoreVersion: managers },
};

/** `give`: say it in a new document. `change`: say something else in a document that says it already. */
type FieldRow = { read?: Cells; give?: Cells; change?: Cells };

const reviewed = { change: approvers };

/** Fields with a rule of their own, by collection and path; every other field follows its document. */
export const fieldTable: Record<string, FieldRow> = {
  'therapies.governance.reviewer': reviewed,
  'therapies.governance.reviewedOn': reviewed,
  'therapies.governance.nextReviewDue': reviewed,
  'conditions.governance.reviewer': reviewed,
  'conditions.governance.reviewedOn': reviewed,
  'conditions.governance.nextReviewDue': reviewed,
  'faqs.governance.reviewer': reviewed,
  'faqs.governance.reviewedOn': reviewed,
  'faqs.governance.nextReviewDue': reviewed,
  'pages.governance.reviewer': reviewed,
  'pages.governance.reviewedOn': reviewed,
  'pages.governance.nextReviewDue': reviewed,
  'evidence.certainty': reviewed,
  'evidence.assessor': reviewed,
  'evidence.assessedOn': reviewed,
  'clinic-pricing.internalNote': { read: staff },
  'media.consent.record': { read: staff },
  'media.inline': { give: nobody, change: nobody },
  'users.role': { give: administrators, change: administrators },
};

/** What a collection, a global or the whole API answers besides its ordinary operations. */
export const endpointTable: Record<string, Cells> = {
  'GET /api/access': everybody,
  'POST /api/plugin-seo/generate-title': nobody,
  'POST /api/plugin-seo/generate-description': nobody,
  'POST /api/plugin-seo/generate-url': nobody,
  'POST /api/plugin-seo/generate-image': nobody,
  'GET /api/media/file/:filename': everybody,
  'GET /api/media/paste-url/:id?': nobody,
  // Without an account there are no preferences, and the answer is empty.
  'GET /api/payload-preferences/:key': everybody,
  'POST /api/payload-preferences/:key': staff,
  'DELETE /api/payload-preferences/:key': staff,
  'GET /api/users/init': everybody,
  'GET /api/users/me': everybody,
  'POST /api/users/login': everybody,
  'POST /api/users/refresh-token': staff,
  'POST /api/users/forgot-password': everybody,
  'POST /api/users/reset-password': nobody,
  'POST /api/users/first-register': nobody,
  'POST /api/users/unlock': administrators,
  'POST /api/users/verify/:id': nobody,
  // The last, since it ends the session of whoever asks.
  'POST /api/users/logout': staff,
};

/** Routes of Next under `src/app/api`. What is signed with a secret is for nobody who signs in. */
export const routeTable: Record<string, Cells> = {
  'GET /api/health': everybody,
  'GET /api/ready': everybody,
  'GET /api/markdown/[[...path]]': everybody,
  'GET /api/preview': staff,
  'GET /api/preview/exit': everybody,
  'POST /api/revalidate': only(),
};
