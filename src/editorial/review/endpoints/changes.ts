import type { Endpoint, PayloadRequest } from 'payload';

import { readApproved } from '../approved-version';
import { type Change, compareDocuments } from '../changes/compare';
import { readPlaceNames } from '../changes/name-places';
import { readReviewed, type ReviewedDocument } from './reviewed-document';

export type Changes = {
  /** Null when the document was never approved: then all of it is new. */
  approvedAt: string | null;
  changes: Change[];
};

/** Compares twice: first to see which documents the changed texts name, then with their names. */
const compareInNames = async ({
  reviewed: { collection, document },
  before,
  req,
}: {
  reviewed: ReviewedDocument;
  before: object;
  req: PayloadRequest;
}): Promise<Change[]> => {
  const texts: string[] = [];
  const args = { fields: collection.flattenedFields, before, after: document };
  compareDocuments({ ...args, nameText: (text) => (texts.push(text), text) });
  return compareDocuments({ ...args, nameText: await readPlaceNames({ texts, req }) });
};

const changes = async (req: PayloadRequest): Promise<Response> => {
  const reviewed = await readReviewed(req);
  const approved = await readApproved({ reviewed, req });
  const answer: Changes = {
    approvedAt: approved ? (reviewed.review.approvedAt ?? null) : null,
    changes: await compareInNames({ reviewed, before: approved?.document ?? {}, req }),
  };
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
};

/** `GET /api/<collection>/:id/changes`: what changed since the last approval, in words and in the order of the form. */
export const changesEndpoint: Endpoint = { path: '/:id/changes', method: 'get', handler: changes };
