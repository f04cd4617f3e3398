import type { Access } from 'payload';

import { isSignedIn } from './roles';

/** Everybody with an account. */
export const signedIn: Access = ({ req }) => isSignedIn(req);
