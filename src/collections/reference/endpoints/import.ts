import type { Endpoint } from 'payload';

import { parseCitations } from '@/citations/formats/parse';
import { refuse } from '@/core/http/refuse';

import { importReferences } from '../import/import-references';
import { lookUpForImport } from '../look-up-reference';
import { readImport } from './read-import';
import { requireWriter } from './require-writer';

/** So that one request ends before a browser or a proxy gives up on it. */
const mostEntries = 5000;

/**
 * `POST /api/references/import` with `{ "text", "format"?, "dryRun"? }`, or a form with a `file` and the same other
 * fields, answers `{ "results": [{ "status", "id"?, "reference"?, "problems", "line", "excerpt", "format" }] }` in the
 * order of the text. For everybody who may write.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    await requireWriter(req);
    const request = await readImport(req);
    if (request instanceof Response) return request;
    const { text, format, dryRun } = request;
    const entries = parseCitations({ text, ...(format === undefined ? {} : { format }) });
    if (entries.length > mostEntries) {
      const message = `These are ${entries.length} entries; ${mostEntries} fit in one import. Divide them.`;
      return refuse({ status: 413, field: 'text', message });
    }
    return Response.json({ results: await importReferences({ req, entries, lookUp: lookUpForImport, dryRun }) });
  },
};
