import type { Endpoint } from 'payload';

import { answer, refuse, refuseOthers } from './answers';

/** `POST /api/preview-links/:id/revoke` ends a link now. Ending it twice changes nothing. */
export const revokeLinkEndpoint: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    const refusal = await refuseOthers(req);
    if (refusal) return refusal;
    const given = req.routeParams?.id;
    const id = typeof given === 'string' && /^\d{1,9}$/u.test(given) ? Number(given) : 0;
    const link = await req.payload.findByID({ collection: 'preview-links', id, depth: 0, disableErrors: true, req });
    if (!link) return refuse({ status: 404, message: 'There is no such link. It may be deleted.' });
    if (link.revokedAt) return answer({ doc: link });
    const doc = await req.payload.update({
      collection: 'preview-links',
      id,
      data: { revokedAt: new Date().toISOString(), revokedBy: req.user?.name ?? '' },
      depth: 0,
      req,
    });
    return answer({ doc });
  },
};
