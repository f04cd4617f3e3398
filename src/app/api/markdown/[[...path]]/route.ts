import { answerText } from '@/core/http/answer-text';
import { env } from '@/env';

import { pageToMarkdown } from '../../../_markdown/page-to-markdown';

type Context = { params: Promise<{ path?: string[] }> };

const varied = { vary: 'Accept' };

/**
 * A content page as Markdown. It is made from the page as visitors get it, asked for in the name of
 * nobody, so it comes out of the page cache and can say neither more nor less than the page.
 */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const path = `/${((await params).path ?? []).map(encodeURIComponent).join('/')}`;
  const { search } = new URL(request.url);
  const page = await fetch(new URL(path + search, `http://localhost:${env.port}`), {
    headers: { accept: 'text/html' },
    redirect: 'manual',
    cache: 'no-store',
  });
  const location = page.headers.get('location');
  if (location !== null) return new Response(null, { status: page.status, headers: { ...varied, location } });
  const url = new URL(path + search, env.siteUrl).href;
  const markdown = page.ok ? pageToMarkdown({ html: await page.text(), url }) : null;
  if (markdown === null) return new Response('There is no such page.\n', { status: 404, headers: varied });
  return answerText({
    request,
    body: markdown,
    contentType: 'text/markdown',
    headers: { ...varied, link: `<${url}>; rel="canonical"` },
  });
};
