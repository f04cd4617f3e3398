import type { PayloadRequest } from 'payload';

import type { CslItem } from '@/citations/csl-item';
import { isSameWork } from '@/citations/duplicates';
import { idsOf } from '@/core/read/relation';

import type { Missing } from '../missing';

type Source = {
  id: number;
  title: string;
  _status?: string | null;
  verification?: string | null;
  updateStatus?: string | null;
  csl?: unknown;
};

const faultsOf = (source: Source): string[] => [
  ...(source.updateStatus === 'retracted' ? ['It was retracted. Replace it with another source.'] : []),
  ...(source.verification === 'mismatch'
    ? ['It differs from its record in the registry. Open it and correct it, or accept the difference.']
    : []),
  ...(source.verification === 'not-found'
    ? ['No registry knows it. Correct its identifiers, or cite a source that can be found.']
    : []),
  ...(source._status === 'published' ? [] : ['It is not published, so patients cannot look it up. Publish it first.']),
];

const isItem = (csl: unknown): csl is CslItem => typeof csl === 'object' && csl !== null && 'title' in csl;

const duplicateOf = (source: Source, earlier: Source[]): Source | undefined =>
  earlier.find((other) => isItem(source.csl) && isItem(other.csl) && isSameWork(source.csl, other.csl));

/** What is wrong with the sources that a document cites. */
export const findSourceProblems = async ({
  document,
  req,
}: {
  document: { cites?: Parameters<typeof idsOf>[0] };
  req: PayloadRequest;
}): Promise<Missing[]> => {
  const ids = idsOf(document.cites);
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { id: { in: ids } },
    depth: 0,
    joins: false,
    pagination: false,
    select: { title: true, verification: true, updateStatus: true, csl: true, _status: true },
    sort: 'id',
    req,
  });
  const sources: Source[] = docs;
  return sources.flatMap((source, index) => {
    const same = duplicateOf(source, sources.slice(0, index));
    const messages = [
      ...faultsOf(source),
      ...(same ? [`It is the same work as “${same.title}”, which is cited too. Cite one of them.`] : []),
    ];
    return messages.map((message) => ({ path: 'cites', label: 'Cites', message: `“${source.title}”: ${message}` }));
  });
};
