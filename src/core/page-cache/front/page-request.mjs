// Plain JavaScript: Node loads this before the server, past any compiler.

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */

/** Cookies of Next's draft mode, and of a look at the past: neither page is ever kept. */
const draftCookie = /(?:^|;\s*)(?:__prerender_bypass|__next_preview_data|enthesis-as-of)=/u;

/** Headers with which a page in the browser asks for parts of a page. */
const partial = ['rsc', 'next-action', 'next-router-state-tree', 'next-router-prefetch', 'x-nextjs-data'];

/** Everything but files, the admin, the APIs and the framework's own addresses. */
const pagePath = /^\/(?!(?:admin|api|_next)(?:\/|$))[^.?]*(?:\?|$)/u;

/**
 * Whether somebody asks for a whole page as the public sees it, outside a preview.
 * @param {Pick<IncomingMessage, 'method' | 'url' | 'headers'>} request
 */
export const asksForPage = ({ method, url = '', headers }) =>
  (method === 'GET' || method === 'HEAD') &&
  pagePath.test(url) &&
  headers.range === undefined &&
  !partial.some((name) => headers[name] !== undefined) &&
  !draftCookie.test(headers.cookie ?? '') &&
  !(headers.accept ?? '').includes('text/markdown');
