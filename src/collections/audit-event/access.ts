import type { Access } from 'payload';

import { hasRole, isSignedIn } from '@/core/access/roles';

/** Who answers for the clinic sees everything; everybody with an account sees what happened to content. */
export const everythingOrContent: Access = ({ req }) => {
  if (hasRole(req.user, 'administrator', 'compliance')) return true;
  return isSignedIn(req) ? { about: { not_equals: 'users' } } : false;
};
