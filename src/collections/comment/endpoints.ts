import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';

import { refuse } from '@/core/http/refuse';
import { idOf } from '@/core/read/relation';

import { peopleWhoDiscuss } from './access';

const idIn = (req: PayloadRequest): number => {
  const given = req.routeParams?.id;
  return typeof given === 'string' && /^\d{1,9}$/u.test(given) ? Number(given) : 0;
};

const settle =
  (isResolved: boolean) =>
  async (req: PayloadRequest): Promise<Response> => {
    if (!peopleWhoDiscuss({ req })) throw new Forbidden(req.t);
    const where = { collection: 'comments', id: idIn(req), depth: 0, req } as const;
    const comment = await req.payload.findByID({ ...where, disableErrors: true });
    if (!comment) return refuse({ status: 404, field: 'id', message: 'There is no such comment. It may be deleted.' });
    if (idOf(comment.inReplyTo) !== null)
      return refuse({ status: 400, field: 'id', message: 'An answer is settled with the comment that it answers.' });
    if (Boolean(comment.resolvedAt) === isResolved) return Response.json({ doc: comment });
    const doc = await req.payload.update({
      ...where,
      data: isResolved
        ? { resolvedAt: new Date().toISOString(), resolvedBy: req.user?.name ?? '' }
        : { resolvedAt: null, resolvedBy: null },
    });
    return Response.json({ doc });
  };

/** `POST /api/comments/:id/resolve` and `/reopen`. Doing it twice changes nothing. */
export const commentEndpoints: Endpoint[] = [
  { path: '/:id/resolve', method: 'post', handler: settle(true) },
  { path: '/:id/reopen', method: 'post', handler: settle(false) },
];
