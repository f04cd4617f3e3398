import 'server-only';

import { cookies, draftMode, headers } from 'next/headers';
import type { TypedUser } from 'payload';
import { cache } from 'react';

import { openPayload } from './payload';
import { type HeldLink, linkCookie, readPreviewLink } from './preview-link';

export type Viewer = { draft: boolean; user: TypedUser | null; link: HeldLink | null };

/**
 * Who looks: the public, a signed-in person in preview, who sees drafts, or somebody with a preview link, who sees one.
 * Draft mode alone opens nothing.
 */
export const readViewer = cache(async (): Promise<Viewer> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return { draft: false, user: null, link: null };
  const payload = await openPayload();
  const { user } = await payload.auth({ headers: await headers() });
  if (user) return { draft: true, user, link: null };
  const token = (await cookies()).get(linkCookie)?.value;
  return { draft: false, user: null, link: token === undefined ? null : await readPreviewLink(token) };
});
