import type {
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionSlug,
  Payload,
  SanitizedCollectionConfig,
} from 'payload';

import { actorOf } from './actor';
import { recordEvent } from './record-event';

type Account = { id: number; name?: string };

const aboutAccount = (collection: Pick<SanitizedCollectionConfig, 'slug'>, { id, name }: Account) => ({
  about: collection.slug,
  document: id,
  title: name ?? null,
});

export const recordSignIn: CollectionAfterLoginHook<Account> = async ({ collection, req, user }) => {
  await recordEvent({ req, ...actorOf(req, user), ...aboutAccount(collection, user), action: 'signed-in' });
};

export const recordSignOut: CollectionAfterLogoutHook = async ({ collection, req }) => {
  const account = req.user as Account | null;
  if (account === null) return;
  await recordEvent({ req, ...actorOf(req), ...aboutAccount(collection, account), action: 'signed-out' });
};

type Update = { payload: Payload; collection: CollectionSlug; id?: number | string; data: Record<string, unknown> };

const counters: readonly string[] = ['loginAttempts', 'lockUntil', 'updatedAt'];

/** What Payload writes when a password was wrong, and nothing else: one more, or the first after a lock has passed. */
const countsFailure = (data: Record<string, unknown>): boolean => {
  const { loginAttempts } = data;
  const isOneMore = typeof loginAttempts === 'object' && loginAttempts !== null;
  return Object.keys(data).every((key) => counters.includes(key)) && (isOneMore || loginAttempts === 1);
};

/**
 * Notes a wrong password for an account. Names that belong to no account leave no trace: they may be a password
 * typed in the wrong field. Once the account is locked nothing is counted, so that nobody can fill the history.
 */
export const recordFailedSignIn = async ({ payload, collection, id, data }: Update): Promise<void> => {
  const config = payload.collections[collection].config;
  if (collection !== payload.config.admin.user || id === undefined || !countsFailure(data)) return;
  const account = await payload.db.findOne<Account>({ collection, where: { id: { equals: id } } });
  if (account === null) return;
  const action = typeof data.lockUntil === 'string' ? 'sign-in-locked' : 'sign-in-failed';
  // Counted outside the transaction of the sign-in, which fails.
  await recordEvent({ req: { payload }, ...actorOf({}, account), ...aboutAccount(config, account), action });
};
