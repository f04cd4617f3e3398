import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { z } from 'zod';

import { hasRole } from '@/core/access/roles';
import { refuse } from '@/core/http/refuse';
import { locales } from '@/core/locales';

import { readKnown } from './read-known';
import { reportOn } from './report';

/** About ten times the longest page with all its blocks. */
const longestBody = 4_000_000;

const bodySchema = z.object({
  collection: z.string('Send the name of the collection in "collection".'),
  id: z.number().int().positive().nullish(),
  locale: z.enum(locales, `"locale" is ${locales.map((code) => `"${code}"`).join(' or ')}.`),
  data: z.record(z.string(), z.unknown(), 'Send the fields of the form in "data".'),
});

const report = async (req: PayloadRequest): Promise<Response> => {
  if (!hasRole(req.user, 'administrator', 'editor', 'reviewer', 'compliance')) throw new Forbidden(req.t);
  if (Number(req.headers.get('content-length') ?? 0) > longestBody)
    return refuse({ status: 413, field: 'data', message: 'This document is too long to be read at once.' });
  const body: unknown = await req.json?.().catch(() => null);
  const read = bodySchema.safeParse(body);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse({ status: 400, field: issue?.path.join('.') ?? '', message: issue?.message ?? '' });
  }
  const { collection: slug, id = null, locale, data } = read.data;
  const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config;
  if (!collection) return refuse({ status: 400, field: 'collection', message: `There is no collection "${slug}".` });

  const known = await readKnown({ req, collection: collection.slug, id, data, locale });
  const answer = reportOn({ collection: slug, fields: collection.fields, data, locale, known });
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
};

/**
 * `POST /api/editorial/report` with `{ collection, id?, locale, data }`, `data` being the fields of a form whether
 * saved or not, answers with a {@link Report}. For people who write or review.
 */
export const reportEndpoint: Endpoint = { path: '/editorial/report', method: 'post', handler: report };
