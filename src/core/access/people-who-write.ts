import type { Access } from 'payload';

import { hasRole } from './roles';

/** Everybody who may create or change content. */
export const peopleWhoWrite: Access = ({ req }) => hasRole(req.user, 'administrator', 'editor', 'reviewer');
