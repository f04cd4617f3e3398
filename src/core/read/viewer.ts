import 'server-only';

import { draftMode, headers } from 'next/headers';
import type { TypedUser } from 'payload';
import { cache } from 'react';

import { openPayload } from './payload';

export type Viewer = { draft: boolean; user: TypedUser | null };

/** Who looks: the public, or a signed-in person in preview, who sees drafts. Draft mode alone opens nothing. */
export const readViewer = cache(async (): Promise<Viewer> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return { draft: false, user: null };
  const payload = await openPayload();
  const { user } = await payload.auth({ headers: await headers() });
  return { draft: user !== null, user };
});
