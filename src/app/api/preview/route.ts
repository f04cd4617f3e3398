import { cookies, draftMode } from 'next/headers';
import { NextResponse } from 'next/server';

import { asOfCookie } from '@/core/as-of/ticket';
import { openPayload } from '@/core/read/payload';

/** A path on this site: nothing that a browser could read as another host. */
const isOwnPath = (path: string | null): path is string => path !== null && /^\/(?![/\\])/u.test(path);

/** Opens a page as a signed-in person would publish it. Without an account it opens nothing. */
export const GET = async (request: Request): Promise<Response> => {
  const path = new URL(request.url).searchParams.get('path');
  if (!isOwnPath(path))
    return Response.json({ message: 'Say which page to preview: ?path=/therapies/…' }, { status: 400 });

  const payload = await openPayload();
  const { user } = await payload.auth({ headers: request.headers });
  if (!user) return Response.json({ message: 'Sign in to the admin to see a preview.' }, { status: 403 });

  // A preview shows what will be, whatever day was looked at before.
  (await cookies()).delete(asOfCookie);
  (await draftMode()).enable();
  return new NextResponse(null, { status: 307, headers: { location: path } });
};
