import { APIError, type Endpoint, Forbidden, type PayloadRequest, type Where } from 'payload';

import { hasRole } from '@/core/access/roles';
import type { AuditEvent } from '@/payload-types';

import { csvHead, writeCsv, writeJsonLines } from './write-csv';

const formats = {
  csv: { contentType: 'text/csv', extension: 'csv', head: csvHead, write: writeCsv },
  jsonl: { contentType: 'application/x-ndjson', extension: 'jsonl', head: '', write: writeJsonLines },
} as const;

type Format = keyof typeof formats;

const isFormat = (value: string | null): value is Format => value !== null && Object.hasOwn(formats, value);

const atOnce = 1_000;

/** Everything that comes after an event in a list with the newest first. */
const after = ({ at, id }: AuditEvent): Where => ({
  and: [{ at: { less_than_equal: at } }, { or: [{ at: { less_than: at } }, { id: { less_than: id } }] }],
});

type Pages = { req: PayloadRequest; where: Where };

const inPages = { collection: 'audit-events', sort: '-at', limit: atOnce, pagination: false } as const;

/** The first events, by way of the API, which refuses a field that does not exist. */
const readFirst = async ({ req, where }: Pages): Promise<AuditEvent[]> => {
  const { docs } = await req.payload.find({ ...inPages, where, depth: 0, overrideAccess: false, req });
  return docs;
};

/**
 * The events after one, found by an index however far down they are. Straight from the database, which is four times
 * as fast: whoever may export may read every event, and no event holds anything that would have to be worked out.
 */
const readNext = async ({ req, where, last }: Pages & { last: AuditEvent }): Promise<AuditEvent[]> => {
  const { docs } = await req.payload.db.find<AuditEvent>({ ...inPages, where: { and: [where, after(last)] }, req });
  return docs;
};

/** What the caller filters by, as in every list of the API; a field that does not exist is refused by the first page. */
const whereOf = ({ query }: PayloadRequest): Where => {
  const { where } = query as { where?: unknown };
  if (where === undefined) return {};
  if (typeof where === 'object' && where !== null && !Array.isArray(where)) return where as Where;
  throw new APIError('Write the filter as where[field][operator]=value.', 400, { field: 'where' }, true);
};

const stream = ({
  req,
  where,
  format,
  first,
}: Pages & { format: Format; first: AuditEvent[] }): ReadableStream<Uint8Array> => {
  const { head, write } = formats[format];
  const encoder = new TextEncoder();
  let page = first;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(head + write(page))),
    pull: async (controller) => {
      const last = page.at(-1);
      page = last === undefined || page.length < atOnce ? [] : await readNext({ req, where, last });
      if (page.length === 0) controller.close();
      else controller.enqueue(encoder.encode(write(page)));
    },
  });
};

/**
 * `GET /api/audit-events/export?format=csv|jsonl&where[…]`: the history, newest first, as a file that is sent while it
 * is read. For administrators and compliance.
 */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, 'administrator', 'compliance')) throw new Forbidden(req.t);
    const format = req.searchParams.get('format');
    if (!isFormat(format))
      throw new APIError(`Say in which format: ${Object.keys(formats).join(' or ')}.`, 400, { field: 'format' }, true);
    const where = whereOf(req);
    const first = await readFirst({ req, where });
    const { contentType, extension } = formats[format];
    return new Response(stream({ req, where, format, first }), {
      headers: {
        'content-type': `${contentType}; charset=utf-8`,
        'content-disposition': `attachment; filename="history.${extension}"`,
        'cache-control': 'private, no-store',
      },
    });
  },
};
