import type { Where } from 'payload';

import type { CslItem } from '@/citations/csl-item';
import { registries } from '@/citations/registry/types';
import { toPlainText } from '@/citations/style/parts/segments';
import { defaultCitationStyle, formatCitation } from '@/citations/style/styles';

import { askRegistries, notInRegistries, readIdentifier } from '../look-up-reference';
import { postEndpoint, problem, registryProblem } from './problem';
import { readBody } from './read-id';
import { requireWriter } from './require-writer';

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
    const answer = await askRegistries(identifier);
    if (answer.status !== 'ok') throw registryProblem(answer);
    if (answer.value === null) throw problem({ status: 404, code: 'not-found', message: notInRegistries(identifier) });
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
      formatted: toPlainText(formatCitation({ item, style: defaultCitationStyle })),
      registry: registries[registry],
      updates,
      ...(existing ? { existing: { id: existing.id, title: existing.title } } : {}),
    });
  },
});
