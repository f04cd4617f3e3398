import { revalidateTag } from 'next/cache';
import { z } from 'zod';

import { waitForRenders } from '@/core/page-cache/renders.mjs';
import { isSignedBody } from '@/core/revalidation/expire';

const payload = z.object({ tags: z.array(z.string().min(1).max(256)).max(1000) });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Expires pages for scripts and workers, which have no page cache of their own. The body is signed with the secret. */
export const POST = async (request: Request): Promise<Response> => {
  const body = await request.text();
  if (!isSignedBody({ body, signature: request.headers.get('x-signature') }))
    return Response.json({ message: 'The request is not signed with the secret of this site.' }, { status: 401 });
  const parsed = payload.safeParse(parseJson(body));
  if (!parsed.success) return Response.json({ message: 'Send { "tags": ["…"] }.' }, { status: 400 });
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 });
  await waitForRenders();
  return Response.json({ expired: parsed.data.tags.length });
};
