import { answerText } from '@/core/http/answer-text';
import { env } from '@/env';

import { chunksOf, writeIndex } from '../_xml/sitemap';
import { readSitemapEntries } from '../_xml/sitemap-entries';

/** Read from the database when asked: a build has none. */
export const dynamic = 'force-dynamic';

/** The entry of the sitemap: where its chunks are. */
export const GET = async (request: Request): Promise<Response> =>
  answerText({
    request,
    body: writeIndex({ chunks: chunksOf(await readSitemapEntries()), origin: env.siteUrl }),
    contentType: 'application/xml',
  });
