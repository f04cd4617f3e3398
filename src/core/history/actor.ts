import type { PayloadRequest } from 'payload';

import type { Origin } from './actions';

/** Who acts, in words that stay readable when the account is gone. */
export type Actor = { who: string; account: number | null; role: string | null; origin: Origin };

type Account = { id?: unknown; name?: unknown; role?: unknown };

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What acts without an account: a migration, the clock, a program of the clinic. */
const system = 'The system';

const isFromAdmin = (referer: string | null | undefined): boolean =>
  referer !== null &&
  referer !== undefined &&
  URL.canParse(referer) &&
  /^\/admin(?:\/|$)/u.test(new URL(referer).pathname);

const originOf = (req: Partial<PayloadRequest>): Origin => {
  if (req.payloadAPI === 'GraphQL') return 'graphql';
  if (isFromAdmin(req.headers?.get('referer'))) return 'admin';
  return req.payloadAPI === 'REST' ? 'rest' : 'program';
};

/** The person behind a request, or another account that acts without a session, such as one that signs in. */
export const actorOf = (req: Partial<PayloadRequest>, account: Account | null = req.user ?? null): Actor => ({
  who: account === null ? system : (textOf(account.name) ?? 'Somebody without a name'),
  account: typeof account?.id === 'number' ? account.id : null,
  role: textOf(account?.role),
  origin: originOf(req),
});
