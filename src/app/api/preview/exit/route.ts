import { cookies, draftMode } from 'next/headers';
import { NextResponse } from 'next/server';

import { linkCookie } from '@/core/read/preview-link';

/** Ends the preview and goes back to the page as the public sees it. */
export const GET = async (request: Request): Promise<Response> => {
  (await draftMode()).disable();
  (await cookies()).delete(linkCookie);
  const referer = request.headers.get('referer');
  const location = referer !== null && URL.canParse(referer) ? new URL(referer).pathname : '/';
  return new NextResponse(null, { status: 307, headers: { location: location.startsWith('/api/') ? '/' : location } });
};
