import { unstable_cache } from 'next/cache';

import { captionOf, type Caption } from '../_og/address';
import { drawPicture } from '../_og/picture';

/** Drawn once: the same words make the same picture. */
const draw = unstable_cache(
  async (caption: Caption): Promise<string> => Buffer.from(await drawPicture(caption)).toString('base64'),
  ['picture'],
);

/** The picture that stands for a page where its link is shared. */
export const GET = async (request: Request): Promise<Response> => {
  const caption = captionOf(new URL(request.url).searchParams);
  if (caption === null) return new Response('This site has no such picture.', { status: 404 });
  return new Response(Buffer.from(await draw(caption), 'base64'), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
