import type { Access, PayloadRequest } from 'payload';

import { hasRole, isSignedIn, type Role } from '@/core/access/roles';

const allOrOneself =
  (...all: Role[]): Access =>
  ({ req }) => {
    if (hasRole(req.user, ...all)) return true;
    return req.user ? { id: { equals: req.user.id } } : false;
  };

/** Administrators and compliance see every account, everybody else their own. */
export const overseersAndOneself: Access = allOrOneself('administrator', 'compliance');

/** Administrators change every account, everybody else their own. */
export const administratorsAndOneself: Access = allOrOneself('administrator');

/** Every account opens the admin; what it may change there is up to the rules of each collection. */
export const anybodyWithWorkHere = ({ req }: { req: PayloadRequest }): boolean => isSignedIn(req);

/** What somebody may do, and as whom, is said by an administrator, never by the person. */
export const administratorsSayWho = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, 'administrator');
