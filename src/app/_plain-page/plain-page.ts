import { type Locale, localizePath } from '@/core/locales';
import { messagesFor } from '@/ui/messages/messages-for';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:12vh auto;padding:0 1.25rem;color:#1c2b2d;' +
  'background:#fff}h1{font-size:1.6rem;line-height:1.25}a{color:inherit}' +
  '@media(prefers-color-scheme:dark){body{color:#e8eeee;background:#12191a}}';

type PlainPage = { status: number; locale: Locale; title: string; text: string };

/** A page of a few words, for somebody whom a link led to nothing: what is the matter, and the way to the site. */
export const plainPage = ({ status, locale, title, text }: PlainPage): Response => {
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex"><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>
<p><a href="${localizePath({ path: '/', locale })}">${escapeHtml(messagesFor(locale).previewLink.publicSite)}</a></p></main></body>
</html>
`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'x-robots-tag': 'noindex, nofollow',
    },
  });
};
