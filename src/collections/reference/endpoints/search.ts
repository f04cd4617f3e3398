import type { Endpoint, PayloadRequest, Where } from 'payload';

import type { FoundReferences } from '@/citations/found-reference';

import { toFoundReference } from '../found';
import { wordsOf } from '../search-text';
import { requireWriter } from './require-writer';

/** As many as somebody looks through before typing another word. */
const mostFound = 20;
/** As many as one citation ever holds. */
const mostIds = 100;
const longestQuery = 300;

/** Where a word may stand; the plain fields are there for references written before the search text was kept. */
const places = ['searchText', 'title', 'firstAuthor', 'doi', 'pmid'];

const inText = (word: string): Where[] => places.map((place) => ({ [place]: { like: word } }));

const inYear = (word: string): Where[] => (/^\d{4}$/u.test(word) ? [{ year: { equals: Number(word) } }] : []);

const conditionFor = (query: URLSearchParams): Where => {
  const ids = query.get('ids');
  if (ids !== null) return { id: { in: ids.split(',').map(Number).filter(Number.isInteger).slice(0, mostIds) } };
  const words = wordsOf((query.get('q') ?? '').slice(0, longestQuery));
  return { and: words.map((word) => ({ or: [...inText(word), ...inYear(word)] })) };
};

const search = async (req: PayloadRequest): Promise<Response> => {
  await requireWriter(req);
  const query = new URL(req.url ?? '', 'http://localhost').searchParams;
  const { docs, totalDocs } = await req.payload.find({
    collection: 'references',
    where: conditionFor(query),
    depth: 0,
    draft: true,
    joins: false,
    limit: query.has('ids') ? mostIds : mostFound,
    // Nothing typed yet: what was worked on last is cited next.
    sort: query.get('q') ? ['-year', 'firstAuthor'] : '-updatedAt',
    req,
  });
  return Response.json({ docs: docs.map(toFoundReference), total: totalDocs } satisfies FoundReferences);
};

/**
 * `GET /api/references/search?q=words` finds references by parts of author, title, year, DOI and PMID, in any order,
 * without regard to case and accents; `?ids=1,2` gives certain ones. For people who write. At most 20.
 */
export const searchEndpoint: Endpoint = { path: '/search', method: 'get', handler: search };
