import type { Endpoint, PayloadRequest, Where } from 'payload';

import { citationFormats, formatFacts, isCitationFormat } from '@/citations/formats/format';
import { writeCitations } from '@/citations/formats/write';
import type { Reference } from '@/payload-types';

import { citationKey } from '../citation-key';
import { toCslJson } from '../csl';
import { refuse } from '@/core/http/refuse';

/** What the reader may see of the references, by author as in the bibliography. */
const read = async ({ req, where }: { req: PayloadRequest; where: Where }): Promise<Reference[]> => {
  const { docs } = await req.payload.find({
    collection: 'references',
    where,
    sort: 'firstAuthor',
    depth: 0,
    draft: false,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs;
};

type Answer = { req: PayloadRequest; where: Where; nameOf: (references: Reference[]) => string | null };

const answer = async ({ req, where, nameOf }: Answer): Promise<Response> => {
  const format = req.searchParams.get('format');
  if (!isCitationFormat(format)) {
    const message = `${format === null ? 'Say in which format' : `“${format}” is no format`}: one of ${citationFormats.join(', ')}.`;
    return refuse({ status: 400, field: 'format', message });
  }
  const references = await read({ req, where });
  const name = nameOf(references);
  if (name === null) return refuse({ status: 404, field: 'id', message: 'There is no such reference.' });
  const items = references.map((reference) => ({ id: citationKey(reference), ...toCslJson(reference) }));
  const { contentType, extension } = formatFacts[format];
  return new Response(writeCitations({ items, format }), {
    headers: {
      'content-type': `${contentType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}.${extension}"`,
      // What is sent depends on who asks.
      'cache-control': 'private, no-cache',
    },
  });
};

/** `GET /api/references/export?format=ris|bibtex|nbib|csl-json`: every reference that the reader may see, as a file. */
export const exportAllEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: (req) => answer({ req, where: {}, nameOf: () => 'references' }),
};

/** `GET /api/references/:id/export?format=ris|bibtex|nbib|csl-json`: one reference as a file. */
export const exportOneEndpoint: Endpoint = {
  path: '/:id/export',
  method: 'get',
  handler: (req) => {
    const id = req.routeParams?.id;
    return answer({
      req,
      where: { id: { equals: typeof id === 'string' && /^\d{1,9}$/u.test(id) ? Number(id) : 0 } },
      nameOf: ([reference]) => (reference === undefined ? null : citationKey(reference)),
    });
  },
};
