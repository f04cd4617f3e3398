import type { PayloadRequest, Where } from 'payload';

import type { CslItem } from '@/citations/csl-item';

import { toCslJson } from '../csl';
import type { Known } from './match';

/** Far below the number of values that one query of PostgreSQL may hold. */
const batch = 2000;

const unique = <T>(values: (T | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== undefined)),
];

const whereAny = (items: Partial<CslItem>[]): Where => {
  const wanted: [field: string, values: (string | number)[]][] = [
    ['doi', unique(items.map(({ DOI }) => DOI))],
    ['pmid', unique(items.map(({ PMID }) => PMID))],
    ['pmcid', unique(items.map(({ PMCID }) => PMCID))],
    ['year', unique(items.map(({ issued }) => issued?.['date-parts'][0]?.[0]))],
  ];
  const or: Where[] = wanted.flatMap(([field, values]) => (values.length === 0 ? [] : [{ [field]: { in: values } }]));
  // A reference without a year can only be found among those without one.
  if (items.some(({ issued, title }) => issued === undefined && title !== undefined))
    or.push({ year: { exists: false } });
  return { or };
};

/** Everything in the database that some items could be the same as: one query for each couple of thousand. */
export const loadKnown = async ({
  req,
  items,
}: {
  req: PayloadRequest;
  items: Partial<CslItem>[];
}): Promise<Known[]> => {
  const known = new Map<number, Known>();
  for (let from = 0; from < items.length; from += batch) {
    const { docs } = await req.payload.find({
      collection: 'references',
      where: whereAny(items.slice(from, from + batch)),
      depth: 0,
      draft: false,
      joins: false,
      pagination: false,
      overrideAccess: false,
      req,
    });
    for (const reference of docs) known.set(reference.id, { id: reference.id, line: null, item: toCslJson(reference) });
  }
  return [...known.values()];
};
