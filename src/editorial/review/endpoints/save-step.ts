import type { PayloadRequest } from 'payload';

import { inOwnLocale } from '@/core/request/in-own-locale';

import type { Review } from '../state';
import { reviewStep } from '../step';
import type { ReviewedDocument } from './reviewed-document';

type SignOff = { reviewedOn?: string; nextReviewDue?: string; reviewer?: number };

type Translation = { state: 'reviewed'; reviewer: number; reviewedOn: string };

/** Saves a step of the review as a draft: what patients read stays as it is until somebody publishes. */
export const saveStep = async ({
  reviewed: { collection, id, locale, review: before },
  review,
  governance = {},
  translation = null,
  req,
}: {
  reviewed: ReviewedDocument;
  review: Review;
  governance?: SignOff;
  translation?: Translation | null;
  req: PayloadRequest;
}): Promise<Response> => {
  await req.payload.update({
    collection: collection.slug,
    id,
    data: { review, governance, ...(translation === null ? {} : { translation }) },
    context: { ...reviewStep },
    depth: 0,
    draft: true,
    locale,
    req: inOwnLocale(req),
  });
  const { state, note = null } = { ...before, ...review };
  return Response.json({ review: { state, note } });
};
