import type { Access } from 'payload';

import { hasRole } from './roles';

/** Everybody who may put content in the trash. */
export const peopleWhoDelete: Access = ({ req }) => hasRole(req.user, 'administrator', 'editor');
