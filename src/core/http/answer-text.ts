import { createHash } from 'node:crypto';

type Args = { request: Request; body: string; contentType: string; headers?: Record<string, string> };

/** How long a reader may keep a text without asking again, in seconds. */
const freshFor = 300;

/** A text that readers may keep and ask about: one that has not changed is answered with 304 and no body. */
export const answerText = ({ request, body, contentType, headers = {} }: Args): Response => {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const own = { 'cache-control': `public, max-age=${freshFor}`, etag: tag, ...headers };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((value) => value.trim().replace(/^W\//u, ''));
  if (known.includes(tag)) return new Response(null, { status: 304, headers: own });
  return new Response(body, { headers: { ...own, 'content-type': `${contentType}; charset=utf-8` } });
};
