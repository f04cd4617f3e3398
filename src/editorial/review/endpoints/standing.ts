import type { Endpoint, PayloadRequest } from 'payload';

import { idOf } from '@/core/read/relation';

import { findMissing } from '../../gate/find-missing';
import type { Missing } from '../../gate/missing';
import { type ReviewStanding, reviewStandingOf } from '../../governance/rules';
import { refusalOf, type Step, steps } from '../may';
import type { ReviewState } from '../state';
import { personOf } from './person-of';
import { readReviewed } from './reviewed-document';

/** Where a document stands, what the person who asks can do about it, and what keeps it from being published. */
export type Standing = {
  state: ReviewState;
  /** The text has changed since it was approved. */
  isOutdated: boolean;
  approvedAt: string | null;
  approvedBy: string | null;
  requestedAt: string | null;
  requestedBy: string | null;
  /** The person whom the page names as its reviewer when this account approves; null when the account is linked to none. */
  signsAs: string | null;
  note: string | null;
  /** Whether the next review is near or past; null before the first one. */
  dates: ReviewStanding | null;
  /** Send it along with a step: the step is refused when the document has changed since. */
  fingerprint: string;
  /** Each step with the reason why it cannot be taken now, or null. */
  steps: Record<Step, string | null>;
  missing: Missing[];
};

/** Colleagues know each other by name, and may know no more of an account. */
const readName = async ({
  collection,
  id,
  req,
}: {
  collection: 'users' | 'people';
  id: number | null;
  req: PayloadRequest;
}): Promise<string | null> => {
  if (id === null) return null;
  const where = { id: { equals: id } };
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    select: { name: true },
    req,
  });
  return docs[0]?.name ?? null;
};

const standing = async (req: PayloadRequest): Promise<Response> => {
  const { collection, document, fingerprint, locale, review, user } = await readReviewed(req);
  const refusals = steps.map((step) => [step, refusalOf({ step, user, review, fingerprint, locale })] as const);
  const answer: Standing = {
    state: review.state ?? 'draft',
    isOutdated: !!review.approvedFingerprint && review.approvedFingerprint !== fingerprint,
    approvedAt: review.approvedAt ?? null,
    approvedBy: await readName({ collection: 'users', id: idOf(review.approvedBy), req }),
    requestedAt: review.requestedAt ?? null,
    requestedBy: await readName({ collection: 'users', id: idOf(review.requestedBy), req }),
    signsAs: await readName({ collection: 'people', id: personOf(user), req }),
    note: review.note ?? null,
    dates: document.governance?.nextReviewDue
      ? reviewStandingOf({ holdsUntil: new Date(document.governance.nextReviewDue), today: new Date() })
      : null,
    fingerprint,
    steps: Object.fromEntries(refusals) as Standing['steps'],
    missing: await findMissing({ collection, document, saved: document, req }),
  };
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
};

/** `GET /api/<collection>/:id/standing`, for people with an account. */
export const standingEndpoint: Endpoint = { path: '/:id/standing', method: 'get', handler: standing };
