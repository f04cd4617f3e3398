import { defaultLocale, localizePath } from '@/core/locales';
import type { HeldLink } from '@/core/read/preview-link';
import { messagesFor } from '@/ui/messages/messages-for';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:12vh auto;padding:0 1.25rem;color:#1c2b2d;' +
  'background:#fff}h1{font-size:1.6rem;line-height:1.25}a{color:inherit}' +
  '@media(prefers-color-scheme:dark){body{color:#e8eeee;background:#12191a}}';

/** What the holder of a link reads that opens nothing (any more), and whom to ask. `null` for a link nobody made. */
export const endedPage = (link: HeldLink | null): Response => {
  const locale = link?.locale ?? defaultLocale;
  const t = messagesFor(locale).previewLink;
  const [title, text] = link ? [t.endedTitle, t.ask(link.madeBy)] : [t.unknownTitle, t.unknownText];
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex"><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>
<p><a href="${localizePath({ path: '/', locale })}">${escapeHtml(t.publicSite)}</a></p></main></body>
</html>
`;
  return new Response(html, {
    status: link ? 410 : 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'x-robots-tag': 'noindex, nofollow',
    },
  });
};
