import type { Access, PayloadRequest } from 'payload';

import { hasRole, isSignedIn } from '@/core/access/roles';

/** Administrators see and change every account, everybody else their own. */
export const administratorsAndOneself: Access = ({ req }) => {
  if (hasRole(req.user, 'administrator')) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};

/** Every account opens the admin; what it may change there is up to the rules of each collection. */
export const anybodyWithWorkHere = ({ req }: { req: PayloadRequest }): boolean => isSignedIn(req);
