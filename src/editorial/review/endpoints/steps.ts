import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { defaultLocale } from '@/core/locales';
import { checkNextReview, proposeNextReview } from '../../governance/rules';
import { fingerprintOf } from '../fingerprint';
import { mayEver, refusalOf, type Step } from '../may';
import { editorsAfterApproval, type Review } from '../state';
import { tellWhoActs } from '../tell';
import { personOf } from './person-of';
import { readBody } from './read-body';
import { ReviewError } from './review-error';
import { readReviewed, type ReviewedDocument } from './reviewed-document';
import { saveStep } from './save-step';

type Work = (args: { req: PayloadRequest; reviewed: ReviewedDocument }) => Promise<Response>;

/** The fingerprint of what somebody looked at, so that nobody decides about a text they have not seen. */
const seen = { fingerprint: z.string().optional() };

type Asked = { reviewed: ReviewedDocument; step: Step };

/** Who may never take a step hears that before anything else. */
const requireRole = ({ reviewed, step }: Asked): void => {
  if (mayEver({ user: reviewed.user, step })) return;
  const message = refusalOf({ ...reviewed, step }) ?? '';
  throw new ReviewError({ status: 403, code: 'not-yours', message });
};

const requireStep = ({ reviewed, step, seen }: Asked & { seen?: string }): void => {
  const { fingerprint } = reviewed;
  const refusal = refusalOf({ ...reviewed, step });
  if (refusal !== null) throw new ReviewError({ status: 409, code: 'not-now', message: refusal });
  if (seen !== undefined && seen !== fingerprint)
    throw new ReviewError({
      status: 409,
      code: 'changed',
      message: 'Somebody has changed the document since you opened it. Load the page again and look at the changes.',
    });
};

type SignOff = { reviewedOn?: string; nextReviewDue?: string; reviewer?: number };

/** The reviewer who is named with the approval is a part of what was approved. */
const fingerprintWith = ({ reviewed, governance }: { reviewed: ReviewedDocument; governance: SignOff }): string => {
  const { collection, document } = reviewed;
  return fingerprintOf({
    document: { ...document, governance: { ...document.governance, ...governance } },
    collection,
  });
};

const now = (): string => new Date().toISOString();

/** Noon of today, as every day is kept. */
const today = (): string => `${now().slice(0, 10)}T12:00:00.000Z`;

const requestReview: Work = async ({ req, reviewed }) => {
  requireStep({ reviewed, step: 'request-review' });
  const review: Review = { state: 'in-review', requestedBy: reviewed.user.id, requestedAt: now() };
  return saveStep({ reviewed, review, req });
};

const changesBody = z.object({
  ...seen,
  note: z.string('Say in "note" what has to change.').trim().min(1, 'Say in "note" what has to change.').max(2000),
});

const requestChanges: Work = async ({ req, reviewed }) => {
  const { fingerprint, note } = await readBody({ req, schema: changesBody });
  requireStep({ reviewed, step: 'request-changes', ...(fingerprint ? { seen: fingerprint } : {}) });
  return saveStep({ reviewed, review: { state: 'changes-requested', note }, req });
};

const approveBody = z.object({
  ...seen,
  nextReviewDue: z.iso
    .date('Write "nextReviewDue" as a day, for example 2027-11-30.')
    .transform((day) => `${day}T12:00:00.000Z`)
    .optional(),
});

const datesFrom = (chosen: string | undefined): { reviewedOn: string; nextReviewDue: string } => {
  const reviewedOn = today();
  const nextReviewDue = proposeNextReview({ value: chosen, siblingData: { reviewedOn } }) as string;
  const check = checkNextReview({ reviewedOn: new Date(reviewedOn), nextReviewDue: new Date(nextReviewDue) });
  if (check !== true) throw new ReviewError({ status: 400, code: 'next-review', message: check });
  return { reviewedOn, nextReviewDue };
};

const approve: Work = async ({ req, reviewed }) => {
  const { fingerprint: seenByReviewer, nextReviewDue } = await readBody({ req, schema: approveBody });
  requireStep({ reviewed, step: 'approve', ...(seenByReviewer ? { seen: seenByReviewer } : {}) });
  const { locale, user, review } = reviewed;
  const person = personOf(user);
  // The days and the reviewer of the page are those of the original; a translation has its own.
  const isOriginal = locale === defaultLocale;
  const governance: SignOff = isOriginal
    ? { ...datesFrom(nextReviewDue), ...(person ? { reviewer: person } : {}) }
    : {};
  return saveStep({
    reviewed,
    governance,
    translation: isOriginal || person === null ? null : { state: 'reviewed', reviewer: person, reviewedOn: today() },
    review: {
      state: 'approved',
      approvedBy: user.id,
      approvedAt: now(),
      approvedFingerprint: fingerprintWith({ reviewed, governance }),
      note: null,
      editors: editorsAfterApproval({ review, locale }),
    },
    req,
  });
};

const markTypo: Work = async ({ req, reviewed }) => {
  const { fingerprint: seenByReviewer } = await readBody({ req, schema: z.object(seen) });
  requireStep({ reviewed, step: 'mark-typo', ...(seenByReviewer ? { seen: seenByReviewer } : {}) });
  const { fingerprint, locale, review } = reviewed;
  const editors = editorsAfterApproval({ review, locale });
  return saveStep({
    reviewed,
    review: { state: 'approved', approvedFingerprint: fingerprint, note: null, editors },
    req,
  });
};

const post = ({ step, work }: { step: Step; work: Work }): Endpoint => ({
  path: `/:id/${step}`,
  method: 'post',
  handler: async (req) => {
    const reviewed = await readReviewed(req);
    requireRole({ reviewed, step });
    const response = await work({ req, reviewed });
    void tellWhoActs({ reviewed, step, req });
    return response;
  },
});

/** The steps of a review, each for whom it is meant: `POST /api/<collection>/:id/<step>`, with `?locale=` for a translation. */
export const stepEndpoints: Endpoint[] = [
  post({ step: 'request-review', work: requestReview }),
  post({ step: 'approve', work: approve }),
  post({ step: 'request-changes', work: requestChanges }),
  post({ step: 'mark-typo', work: markTypo }),
];
