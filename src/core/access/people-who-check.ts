import type { PayloadRequest } from 'payload';

import { hasRole } from './roles';

/** Everybody who answers for a text may have it checked: those who write it, and compliance, who oversees it. */
export const peopleWhoCheck = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, 'administrator', 'editor', 'reviewer', 'compliance');
