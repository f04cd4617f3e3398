import { cookies, draftMode } from 'next/headers';
import { NextResponse } from 'next/server';

import { asOfCookie, asOfLifetime, writeTicket } from '@/core/as-of/ticket';
import { openPayload } from '@/core/read/payload';
import { env } from '@/env';

import { readTarget } from './target';

/**
 * `GET /api/as-of?path=/therapies/…&at=2026-05-01T12:00Z` opens a page as the public read it at a moment, for anybody
 * with an account. The moment goes into a signed cookie; draft mode keeps the page out of every cache.
 */
export const GET = async (request: Request): Promise<Response> => {
  const payload = await openPayload();
  const { user } = await payload.auth({ headers: request.headers });
  if (!user) return Response.json({ message: 'Sign in to the admin to see what a page said.' }, { status: 403 });

  const now = new Date();
  const target = await readTarget({ payload, query: new URL(request.url).searchParams, now });
  if ('problem' in target) return Response.json({ message: target.problem }, { status: target.status });

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
