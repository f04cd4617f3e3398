import { approvers, administrators, type Cells, nobody, staff, writers } from './cells';

/** `give`: say it in a new document. `change`: say something else in a document that says it already. */
type FieldRow = { read?: Cells; give?: Cells; change?: Cells };

const reviewed = { change: approvers };
const bySystem = { give: nobody, change: nobody };

/** Compliance writes them by an endpoint of its own; it may not write the document. */
const overrides = { read: staff, ...bySystem };

/** Moved by the steps of a review, which are endpoints of their own. */
const review = { read: staff, ...bySystem };

/** Said with a comment, for good. */
const saidOnce = { change: nobody };

/** Fields with a rule of their own, by collection and path; every other field follows its document. */
export const fieldTable: Record<string, FieldRow> = {
  'therapies.governance.reviewer': reviewed,
  'therapies.governance.reviewedOn': bySystem,
  'therapies.governance.nextReviewDue': bySystem,
  'therapies.review': review,
  'conditions.governance.reviewer': reviewed,
  'conditions.governance.reviewedOn': bySystem,
  'conditions.governance.nextReviewDue': bySystem,
  'conditions.review': review,
  'faqs.governance.reviewer': reviewed,
  'faqs.governance.reviewedOn': bySystem,
  'faqs.governance.nextReviewDue': bySystem,
  'faqs.review': review,
  'pages.governance.reviewer': reviewed,
  'pages.governance.reviewedOn': bySystem,
  'pages.governance.nextReviewDue': bySystem,
  'pages.review': review,
  'therapies.claimOverrides': overrides,
  'conditions.claimOverrides': overrides,
  'faqs.claimOverrides': overrides,
  'pages.claimOverrides': overrides,
  'glossary-terms.claimOverrides': overrides,
  'evidence.certainty': reviewed,
  'evidence.basis': reviewed,
  'evidence.patientSentence': bySystem,
  'evidence.assessor': reviewed,
  'evidence.assessedOn': reviewed,
  'clinic-pricing.internalNote': { read: staff },
  'media.consent.record': { read: staff },
  'media.inline': bySystem,
  'references.verification': bySystem,
  'references.verificationNote': { read: staff, ...bySystem },
  'references.checkedOn': bySystem,
  'references.lastTriedOn': { read: staff, ...bySystem },
  'references.differences': bySystem,
  'references.offers': bySystem,
  'references.updates': bySystem,
  'references.searchText': { read: nobody },
  'preview-links.address': { read: writers },
  'comments.name': bySystem,
  'comments.documentCollection': saidOnce,
  'comments.documentId': saidOnce,
  'comments.language': saidOnce,
  'comments.path': saidOnce,
  'comments.sentence': saidOnce,
  'comments.inReplyTo': saidOnce,
  'comments.author': bySystem,
  'comments.writtenBy': bySystem,
  'comments.editedAt': bySystem,
  'comments.resolvedAt': bySystem,
  'comments.resolvedBy': bySystem,
  'site-settings.claimsPolicy': { change: administrators },
  'users.person': { give: administrators, change: administrators },
  'users.role': { give: administrators, change: administrators },
};
