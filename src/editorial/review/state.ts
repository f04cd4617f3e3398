/** Where a document stands on its way to patients; labels are what editors read. */
export const reviewStates = {
  draft: 'Draft',
  'in-review': 'In review',
  'changes-requested': 'Changes requested',
  approved: 'Approved',
} as const;

export type ReviewState = keyof typeof reviewStates;

type Person = number | { id: number } | null;

/** What the system keeps about the review of a document in one language. */
export type Review = {
  state?: ReviewState | null;
  requestedBy?: Person;
  requestedAt?: string | null;
  approvedBy?: Person;
  approvedAt?: string | null;
  approvedFingerprint?: string | null;
  note?: string | null;
  /** Who changed which language since it was approved last, as `language:account` separated by spaces. */
  editors?: string | null;
};

const split = (editors: string | null | undefined): string[] => (editors ?? '').split(' ').filter(Boolean);

/** Whether somebody changed the document in a language since it was approved in it. */
export const isEditor = ({ review, user, locale }: { review: Review; user: number; locale: string }): boolean =>
  split(review.editors).includes(`${locale}:${user}`);

/** Whoever changes a document has a hand in every language of it: what is shared, and what is translated from it. */
const addEditor = ({ review, user, locales }: { review: Review; user: number; locales: readonly string[] }): string =>
  [...new Set([...split(review.editors), ...locales.map((locale) => `${locale}:${user}`)])].join(' ');

/** The editors of the other languages: those of this one have been checked by somebody else. */
export const editorsAfterApproval = ({ review, locale }: { review: Review; locale: string }): string | null =>
  split(review.editors)
    .filter((entry) => !entry.startsWith(`${locale}:`))
    .join(' ') || null;

type Save = {
  review: Review;
  /** Fingerprints of the content before and after; null before for a new document. */
  before: string | null;
  after: string;
  user: number;
  locales: readonly string[];
};

/**
 * The review after somebody saved a document. A change of what a reviewer stands behind ends whatever was going on;
 * taking it back leads to the approval that still holds. Everything else leaves the review as it is.
 */
export const reviewAfterSave = ({ review, before, after, user, locales }: Save): Review => {
  if (before === after) return review;
  const isApproved = after === review.approvedFingerprint;
  return {
    ...review,
    state: isApproved ? 'approved' : 'draft',
    editors: addEditor({ review, user, locales }),
  };
};
