import { cookies, draftMode } from 'next/headers';
import { NextResponse } from 'next/server';

import { asOfCookie } from '@/core/as-of/ticket';

/** Comes back from the past, to the same address as the public sees it now. */
export const GET = async (request: Request): Promise<Response> => {
  (await cookies()).delete(asOfCookie);
  (await draftMode()).disable();
  const referer = request.headers.get('referer');
  const location = referer !== null && URL.canParse(referer) ? new URL(referer).pathname : '/';
  const isPage = /^\/(?![/\\])(?!api(?:\/|$))/u.test(location);
  return new NextResponse(null, {
    status: 307,
    headers: { location: isPage ? location : '/', 'cache-control': 'no-store' },
  });
};
