import type { FieldAccess } from 'payload';

import { peopleWhoApprove } from './people-who-approve';

const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null),
      document,
    );

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * Whoever writes a document may fill in the field at `path`; once it says something, only people who approve change it.
 * An old version comes back with the review that it had.
 */
export const approversOnceGiven =
  (path: string): FieldAccess =>
  ({ doc, req }) =>
    peopleWhoApprove({ req }) || req.context.isRestoringVersion === true || !isGiven(valueAt(doc, path));
