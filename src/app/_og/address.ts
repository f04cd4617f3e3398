import { createHmac, timingSafeEqual } from 'node:crypto';

import { env } from '@/env';

/** Size that the places where links are shared ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

/** What stands on the picture of a page, and the colour that the clinic chose, empty for the site's own. */
export type Caption = { title: string; kind: string; site: string; brand: string };

const sign = ({ title, kind, site, brand }: Caption): string =>
  createHmac('sha256', env.payloadSecret)
    .update(`picture:${JSON.stringify([title, kind, site, brand])}`)
    .digest('base64url')
    .slice(0, 22);

/**
 * Where the picture of a page is. Everything that stands on it is in its address, so a new title has
 * a new picture and the old one may be kept for ever; the signature keeps others from writing on our paper.
 */
export const pictureHref = (caption: Caption): string =>
  `/og?${new URLSearchParams({ ...caption, sign: sign(caption) }).toString()}`;

/** The caption that an address asks for, or null when this site did not write it. */
export const captionOf = (search: URLSearchParams): Caption | null => {
  const part = (name: string): string => search.get(name) ?? '';
  const caption = { title: part('title'), kind: part('kind'), site: part('site'), brand: part('brand') };
  const expected = Buffer.from(sign(caption));
  const given = Buffer.from(part('sign'));
  return expected.length === given.length && timingSafeEqual(expected, given) ? caption : null;
};
