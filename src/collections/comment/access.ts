import type { Access, PayloadRequest } from 'payload';

import { peopleWhoCheck } from '@/core/access/people-who-check';

/** Everybody who answers for a text may talk about it and settle what was said; who only looks on reads along. */
export const peopleWhoDiscuss = ({ req }: { req: PayloadRequest }): boolean => peopleWhoCheck({ req });

/** What somebody said is put in other words by nobody else. */
export const whoeverSaidIt: Access = ({ req }) =>
  req.user && peopleWhoDiscuss({ req }) ? { author: { equals: req.user.id } } : false;
