import type { Where } from 'payload';

import type { CslItem } from '@/citations/csl-item';
import { type Citable, formatAma, toPlainText } from '@/citations/format-ama';
import { lookUp } from '@/citations/registry/look-up';
import { registries } from '@/citations/registry/types';

import { readIdentifier } from '../read-identifier';
import { registryOptions } from '../verification/registry-options';
import { postEndpoint, problem, registryProblem } from './problem';
import { readBody } from './read-id';
import { requireWriter } from './require-writer';

const formatItem = (item: CslItem): string =>
  toPlainText(
    formatAma({
      cslType: item.type,
      title: item.title,
      authors: item.author ?? [],
      containerTitle: item['container-title'],
      containerTitleShort: item['container-title-short'],
      year: item.issued?.['date-parts'][0]?.[0] ?? 0,
      volume: item.volume,
      issue: item.issue,
      page: item.page,
      articleNumber: item.number,
      publisher: item.publisher,
      doi: item.DOI,
    } satisfies Citable),
  );

/** A reference here that holds one of the identifiers of an item. */
const sameIdentifiers = ({ DOI, PMID, PMCID }: CslItem): Where => ({
  or: [
    ...(DOI ? [{ doi: { equals: DOI } }] : []),
    ...(PMID ? [{ pmid: { equals: PMID } }] : []),
    ...(PMCID ? [{ pmcid: { equals: PMCID } }] : []),
  ],
});

/** What a registry holds under a DOI, PMID, PMCID or address, formatted, and the reference that has it already. */
export const lookup = postEndpoint({
  path: '/lookup',
  handler: async (req) => {
    await requireWriter(req);
    const { id } = await readBody(req);
    const identifier = typeof id === 'string' || typeof id === 'number' ? readIdentifier(String(id)) : null;
    if (identifier === null)
      throw problem({
        status: 400,
        code: 'no-identifier',
        message: 'This holds no identifier. Enter a DOI, a PMID, a PMCID, or an address with one in it.',
      });
    const answer = await lookUp({ identifier, options: registryOptions() });
    if (answer.status !== 'ok') throw registryProblem(answer);
    if (answer.value === null)
      throw problem({
        status: 404,
        code: 'not-found',
        message: `Neither Crossref nor PubMed has ${identifier.value}. Check it for slips, or enter the reference by hand.`,
      });
    const { item, registry, updates } = answer.value;
    const { docs } = await req.payload.find({
      collection: 'references',
      where: sameIdentifiers(item),
      depth: 0,
      draft: true,
      limit: 1,
      joins: false,
      select: { title: true },
    });
    const [existing] = docs;
    return Response.json({
      item,
      formatted: formatItem(item),
      registry: registries[registry],
      updates,
      ...(existing ? { existing: { id: existing.id, title: existing.title } } : {}),
    });
  },
});
