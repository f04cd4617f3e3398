import 'server-only';

import { cookies, draftMode, headers } from 'next/headers';
import type { TypedUser } from 'payload';
import { cache } from 'react';

import { asOfCookie, readTicket } from '../as-of/ticket';
import { openPayload } from './payload';

export type Viewer = {
  draft: boolean;
  user: TypedUser | null;
  /** The moment in the past that is looked at: then nobody sees more than the public saw. */
  asOf: Date | null;
};

/**
 * Who looks: the public, or a signed-in person in preview, who sees drafts or the public page of another day. Draft
 * mode alone opens nothing; without it, which is what pages are cached for, neither is asked about.
 */
export const readViewer = cache(async (): Promise<Viewer> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return { draft: false, user: null, asOf: null };
  const payload = await openPayload();
  const { user } = await payload.auth({ headers: await headers() });
  if (user === null) return { draft: false, user, asOf: null };
  const ticket = (await cookies()).get(asOfCookie)?.value;
  const asOf = readTicket({ ticket, account: user.id, now: new Date() });
  return { draft: asOf === null, user, asOf };
});

/** The moment for which a page is made: now, or the one in the past that is looked at. */
export const readMoment = async (): Promise<Date> => (await readViewer()).asOf ?? new Date();
