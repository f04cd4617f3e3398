import 'server-only';

import { cookies, draftMode, headers } from 'next/headers';
import type { TypedUser } from 'payload';
import { cache } from 'react';

import { asOfCookie, readTicket } from '../as-of/ticket';
import { openPayload } from './payload';
import { type HeldLink, linkCookie, readPreviewLink } from './preview-link';

export type Viewer = {
  draft: boolean;
  user: TypedUser | null;
  link: HeldLink | null;
  /** The moment in the past that is looked at: then nobody sees more than the public saw. */
  asOf: Date | null;
};

const nobody: Viewer = { draft: false, user: null, link: null, asOf: null };

/**
 * Who looks: the public; a signed-in person in preview, who sees drafts or the public page of another day; or somebody
 * with a preview link, who sees one draft. Draft mode alone opens nothing; without it, which is what pages are cached
 * for, neither is asked about.
 */
export const readViewer = cache(async (): Promise<Viewer> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return nobody;
  const payload = await openPayload();
  const { user } = await payload.auth({ headers: await headers() });
  const held = await cookies();
  if (user === null) {
    const token = held.get(linkCookie)?.value;
    return { ...nobody, link: token === undefined ? null : await readPreviewLink(token) };
  }
  const ticket = held.get(asOfCookie)?.value;
  const asOf = readTicket({ ticket, account: user.id, now: new Date() });
  return { ...nobody, draft: asOf === null, user, asOf };
});

/** The moment for which a page is made: now, or the one in the past that is looked at. */
export const readMoment = async (): Promise<Date> => (await readViewer()).asOf ?? new Date();
