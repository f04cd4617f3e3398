import { cookies, draftMode } from 'next/headers';
import { NextResponse } from 'next/server';

import { hrefOf } from '@/core/address/address';
import { pageOf } from '@/core/collection/page-of';
import { openPayload } from '@/core/read/payload';
import { type HeldLink, linkCookie, readPreviewLink } from '@/core/read/preview-link';
import { env } from '@/env';

import { endedPage } from '../ended-page';

type RouteProps = { params: Promise<{ token: string }> };

/** Where the document of a link stands now; its address may have changed since the link was made. */
const addressOf = async ({ collection, documentId, locale }: HeldLink): Promise<string | null> => {
  const payload = await openPayload();
  const page = pageOf(payload.collections[collection].config);
  const document = await payload.findByID({ collection, id: documentId, depth: 0, disableErrors: true, draft: true });
  return page && document ? hrefOf({ page, document, locale }) : null;
};

/** Opens one draft for somebody without an account, for as long as its link holds. */
export const GET = async (_request: Request, { params }: RouteProps): Promise<Response> => {
  const { token } = await params;
  const link = await readPreviewLink(token);
  if (link?.state !== 'open') return endedPage(link);
  const address = await addressOf(link);
  if (address === null) return endedPage(link);

  (await draftMode()).enable();
  (await cookies()).set(linkCookie, token, {
    expires: new Date(link.expiresAt),
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure: env.siteUrl.startsWith('https://'),
  });
  return new NextResponse(null, { status: 307, headers: { location: address, 'x-robots-tag': 'noindex, nofollow' } });
};
