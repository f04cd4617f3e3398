import { answerText } from '@/core/http/answer-text';
import { env } from '@/env';

import { chunksOf, writeChunk } from '../../_xml/sitemap';
import { readSitemapEntries } from '../../_xml/sitemap-entries';

type Context = { params: Promise<{ chunk: string }> };

/** A part of the sitemap, by its number: `/sitemaps/0.xml`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const number = /^(\d{1,5})\.xml$/u.exec((await params).chunk)?.[1];
  const entries = number === undefined ? undefined : chunksOf(await readSitemapEntries())[Number(number)];
  if (entries === undefined) return new Response('There is no such part of the sitemap.', { status: 404 });
  return answerText({ request, body: writeChunk({ entries, origin: env.siteUrl }), contentType: 'application/xml' });
};
