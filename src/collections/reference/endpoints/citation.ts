import type { Endpoint, PayloadRequest } from 'payload';

import { toHtml, toPlainText } from '@/citations/style/parts/segments';
import {
  type CitationStyle,
  citationStyles,
  defaultCitationStyle,
  formatCitation,
  isCitationStyle,
} from '@/citations/style/styles';
import type { Reference } from '@/payload-types';

import { toCslJson } from '../csl';

const names = Object.keys(citationStyles);

/** The same shape as Payload's own refusals. A mistyped address is no event for the log of errors. */
const refuse = ({ status, field, message }: { status: number; field: string; message: string }): Response =>
  Response.json({ errors: [{ message, data: { field } }] }, { status });

/** The style that was asked for, or the one of the site; null for one that does not exist. */
const chooseStyle = async (req: PayloadRequest): Promise<CitationStyle | null> => {
  const { style } = req.query;
  if (style !== undefined) return isCitationStyle(style) ? style : null;
  const settings = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req });
  // Settings that were never saved have no values yet.
  return isCitationStyle(settings.citationStyle) ? settings.citationStyle : defaultCitationStyle;
};

const readReference = async (req: PayloadRequest): Promise<Reference | null> => {
  const id = req.routeParams?.id;
  if (typeof id !== 'string' || !/^\d{1,9}$/u.test(id)) return null;
  return req.payload.findByID({
    collection: 'references',
    id: Number(id),
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
  });
};

/** Whether text/plain stands before JSON in the list of what the caller takes. */
const prefersText = (req: PayloadRequest): boolean => {
  const accepted = (req.headers.get('accept') ?? '').toLowerCase();
  const text = accepted.indexOf('text/plain');
  const json = accepted.indexOf('application/json');
  return text !== -1 && (json === -1 || text < json);
};

/**
 * `GET /api/references/:id/citation?style=ama|vancouver|apa`: one reference as a style prints it, in the style of the
 * site when none is named. Answers `{ style, text, html }`, or the text alone to `Accept: text/plain`. The public gets
 * published references. 400 for a style that does not exist, 404 for a reference that the caller may not see.
 */
export const citationEndpoint: Endpoint = {
  path: '/:id/citation',
  method: 'get',
  handler: async (req) => {
    const style = await chooseStyle(req);
    if (style === null) {
      const known = `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
      return refuse({
        status: 400,
        field: 'style',
        message: `This citation style is not known. Ask for style=${known}.`,
      });
    }
    const reference = await readReference(req);
    if (reference === null)
      return refuse({ status: 404, field: 'id', message: 'There is no published reference with this number.' });

    const segments = formatCitation({ item: toCslJson(reference), style });
    const text = toPlainText(segments);
    // Who is signed in may see drafts, so nobody else's cache may keep the answer.
    const headers = { 'cache-control': 'private, no-cache', vary: 'Accept' };
    if (prefersText(req))
      return new Response(`${text}\n`, { headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
    return Response.json({ style, text, html: toHtml(segments) }, { headers });
  },
};
