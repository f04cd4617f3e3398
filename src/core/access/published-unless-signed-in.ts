import type { Access } from 'payload';

import { isSignedIn } from './roles';

/** The public sees what is published; people with an account see drafts too. */
export const publishedUnlessSignedIn: Access = ({ req }) =>
  isSignedIn(req) ? true : { _status: { equals: 'published' } };
