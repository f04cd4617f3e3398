import type { Access } from 'payload';

import { hasRole } from './roles';

/** Everybody who may write, change and publish what patients read about medicine. */
export const peopleWhoWrite: Access = ({ req }) => hasRole(req.user, 'administrator', 'editor', 'reviewer');
