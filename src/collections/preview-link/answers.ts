import type { PayloadRequest } from 'payload';

import { peopleWhoShareDrafts } from './access';

const headers = { 'cache-control': 'no-store' };

export const answer = (body: object, status = 200): Response => Response.json(body, { status, headers });

/** A refusal in the form of Payload's own errors. */
export const refuse = ({ status, message, field }: { status: number; message: string; field?: string }): Response =>
  answer({ errors: [{ message, ...(field ? { data: { field } } : {}) }] }, status);

/** Why somebody may not make or end links, or null when they may. */
export const refuseOthers = async (req: PayloadRequest): Promise<Response | null> => {
  if (!req.user) return refuse({ status: 401, message: 'Sign in to share a draft.' });
  return (await peopleWhoShareDrafts({ req }))
    ? null
    : refuse({ status: 403, message: 'Only people who write or review content can share a draft.' });
};
