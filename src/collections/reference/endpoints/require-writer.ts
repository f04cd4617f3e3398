import { Forbidden, type PayloadRequest } from 'payload';

import { peopleWhoWrite } from '@/core/access/people-who-write';

/** @throws Forbidden for everybody who may not change references. */
export const requireWriter = async (req: PayloadRequest): Promise<void> => {
  if ((await peopleWhoWrite({ req })) !== true) throw new Forbidden(req.t);
};
