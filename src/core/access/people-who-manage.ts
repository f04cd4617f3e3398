import type { Access } from 'payload';

import { hasRole } from './roles';

/** Administrators and editors: what is about the clinic and not about medicine, and taking things away. */
export const peopleWhoManage: Access = ({ req }) => hasRole(req.user, 'administrator', 'editor');
