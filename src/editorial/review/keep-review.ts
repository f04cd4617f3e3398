import type { CollectionBeforeChangeHook } from 'payload';

import { locales } from '@/core/locales';
import { isDraftSave } from '@/core/revalidation/draft-save';

import { isScheduledVersion } from '../schedule/step';
import { fingerprintOf } from './fingerprint';
import { type Review, reviewAfterSave } from './state';
import { isReviewStep } from './step';

type SignOff = { reviewedOn?: string | null; nextReviewDue?: string | null };

export type Reviewed = {
  id: number;
  _status?: string | null;
  review?: Review | null;
  governance?: SignOff | null;
};

/** Nobody reviewed what a program published; it is trusted, and what it wrote is what counts as approved. */
const approvedByProgram = ({
  review,
  reviewedOn,
  fingerprint,
}: {
  review: Review;
  reviewedOn: string | null | undefined;
  fingerprint: string;
}): Review => ({
  ...review,
  state: 'approved',
  approvedAt: reviewedOn ?? new Date().toISOString(),
  approvedFingerprint: fingerprint,
  editors: null,
});

/**
 * Keeps the record of the review on every save. A change by a person ends an approval, and neither the record nor the
 * days of the review are taken from outside; programs are trusted with both.
 */
export const keepReview: CollectionBeforeChangeHook<Reviewed> = ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (isReviewStep(context)) return data;
  // The version comes with the record of its own approval.
  if (isScheduledVersion(context)) return { ...data, _status: 'published' };
  // A copy is given the document it was made from, and begins anew.
  const saved: Partial<Reviewed> = operation === 'create' ? {} : (originalDoc ?? {});
  const document = { ...saved, ...data };
  const after = fingerprintOf({ document, collection });

  if (!req.user) {
    const isPublished = document._status === 'published' && !isDraftSave({ collection: collection.slug, context });
    const review: Review = { ...saved.review, ...data.review };
    const reviewedOn = document.governance?.reviewedOn;
    return isPublished ? { ...data, review: approvedByProgram({ review, reviewedOn, fingerprint: after }) } : data;
  }

  const before = operation === 'create' ? null : fingerprintOf({ document: saved, collection });
  const { reviewedOn = null, nextReviewDue = null } = saved.governance ?? {};
  return {
    ...data,
    review: reviewAfterSave({ review: saved.review ?? {}, before, after, user: req.user.id, locales }),
    governance: { ...data.governance, reviewedOn, nextReviewDue },
  };
};
