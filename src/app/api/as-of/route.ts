import { cookies, draftMode } from 'next/headers';
import { NextResponse } from 'next/server';

import { asOfCookie, asOfLifetime, writeTicket } from '@/core/as-of/ticket';
import { defaultLocale } from '@/core/locales';
import { openPayload } from '@/core/read/payload';
import { env } from '@/env';

import { plainPage } from '../../_plain-page/plain-page';
import { readTarget } from './target';

/** A sentence for whoever followed a link, the same as JSON for a program. */
const refuse = (request: Request, status: number, message: string): Response =>
  request.headers.get('accept')?.includes('text/html')
    ? plainPage({ status, locale: defaultLocale, title: 'This page cannot be shown', text: message })
    : Response.json({ message }, { status });

/**
 * `GET /api/as-of?path=/therapies/…&at=2026-05-01T12:00Z` opens a page as the public read it at a moment, for anybody
 * with an account. The moment goes into a signed cookie; draft mode keeps the page out of every cache.
 */
export const GET = async (request: Request): Promise<Response> => {
  const payload = await openPayload();
  const { user } = await payload.auth({ headers: request.headers });
  if (!user) return refuse(request, 403, 'Sign in to the admin to see what a page said.');

  const now = new Date();
  const target = await readTarget({ payload, query: new URL(request.url).searchParams, now });
  if ('problem' in target) return refuse(request, target.status, target.problem);

  const expires = new Date(now.getTime() + asOfLifetime * 1_000);
  (await cookies()).set(asOfCookie, writeTicket({ at: target.at, account: user.id, expires }), {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.siteUrl.startsWith('https://'),
    path: '/',
    maxAge: asOfLifetime,
  });
  (await draftMode()).enable();
  return new NextResponse(null, { status: 307, headers: { location: target.path, 'cache-control': 'no-store' } });
};
