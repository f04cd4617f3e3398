import type { AccessArgs, PayloadRequest } from 'payload';

/** Roles of people who sign in; what each may do is in the access rules beside this file. */
export const roles = ['administrator', 'editor', 'reviewer', 'compliance', 'viewer'] as const;

export type Role = (typeof roles)[number];

type MaybeUser = AccessArgs['req']['user'];

export const hasRole = (user: MaybeUser, ...wanted: Role[]): boolean =>
  user !== null && wanted.some((role) => role === user.role);

export const isSignedIn = (req: Pick<PayloadRequest, 'user'>): boolean => req.user !== null;
