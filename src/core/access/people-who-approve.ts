import type { PayloadRequest } from 'payload';

import { hasRole } from './roles';

/** Everybody who may say that a text is medically right. */
export const peopleWhoApprove = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, 'administrator', 'reviewer');
