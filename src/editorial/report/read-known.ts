import type { CollectionSlug, PayloadRequest, Where } from 'payload';

import { collectReferenceIds } from '@/citations/collect-references';
import { readDoubtful } from '@/citations/read-doubtful';
import type { Locale } from '@/core/locales';

import { findDisagreementsOf } from '../agreement/disagreements';
import { picturesIn } from '../accessibility/pictures';
import type { Override } from '../overrides/overrides';
import type { Related } from '../completeness/part';
import type { Term } from '../readability/hard-words';
import type { TroubledReference } from '../sources/sources';
import type { Known } from './report';

type Args = {
  req: PayloadRequest;
  collection: CollectionSlug;
  /** Null while the document was never saved. */
  id: number | null;
  data: Record<string, unknown>;
  locale: Locale;
};

const readTerms = async ({ req, locale }: Args): Promise<Term[]> => {
  const { docs } = await req.payload.find({
    collection: 'glossary-terms',
    where: { _status: { equals: 'published' } },
    depth: 0,
    locale,
    pagination: false,
    select: { term: true, aliases: true },
  });
  return docs.map(({ term, aliases }) => ({ term, aliases: (aliases ?? []).map(({ name }) => name) }));
};

/** Fields by which documents of other collections name a therapy or a condition. */
const links: Partial<Record<CollectionSlug, Record<'ratings' | 'questions', string> & { prices?: string }>> = {
  therapies: { ratings: 'therapy', prices: 'therapy', questions: 'therapies' },
  conditions: { ratings: 'condition', questions: 'conditions' },
};

const readRelated = async ({ req, collection, id }: Args): Promise<Related> => {
  const fields = links[collection];
  const count = async (slug: CollectionSlug, field: string | undefined): Promise<number> => {
    if (id === null || field === undefined) return 0;
    const where: Where = { [field]: { equals: id } };
    return (await req.payload.count({ collection: slug, where })).totalDocs;
  };
  const [ratings, prices, questions] = await Promise.all([
    count('evidence', fields?.ratings),
    count('clinic-pricing', fields?.prices),
    count('faqs', fields?.questions),
  ]);
  return { ratings, prices, questions };
};

const readUndescribed = async ({ req, data, locale }: Args): Promise<Set<number>> => {
  const ids = picturesIn(data).map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    fallbackLocale: false,
    locale,
    pagination: false,
    select: { alt: true, decorative: true },
  });
  return new Set(docs.flatMap(({ id, alt, decorative }) => (alt?.trim() || decorative === true ? [] : [id])));
};

const readTroubled = async (req: PayloadRequest, ids: number[]): Promise<TroubledReference[]> => {
  if (ids.length === 0) return [];
  const [doubtful, { docs }] = await Promise.all([
    readDoubtful({ cites: ids, req }),
    req.payload.find({
      collection: 'references',
      where: { and: [{ id: { in: ids } }, { verification: { in: ['mismatch', 'not-found'] } }] },
      depth: 0,
      pagination: false,
      select: { title: true, verification: true },
    }),
  ]);
  return [
    ...doubtful.map(({ id, title, status }) => ({ id, title, trouble: status })),
    ...docs.map(({ id, title, verification }) => ({
      id,
      title,
      trouble: verification === 'mismatch' ? ('mismatch' as const) : ('not-found' as const),
    })),
  ];
};

/** Overrides as they are kept, not as a form says: it may have been opened before, or be made up. */
const readOverrides = async ({ req, collection, id }: Args): Promise<Override[]> => {
  if (id === null) return [];
  const document = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    joins: false as never,
    select: { claimOverrides: true } as never,
  })) as { claimOverrides?: Override[] | null } | null;
  return document?.claimOverrides ?? [];
};

/** Reads what a report on a document has to know besides it. */
export const readKnown = async (args: Args): Promise<Known> => {
  const cited = [...collectReferenceIds({ value: { ...args.data, cites: undefined } })];
  const { collection: slug, data: document, ...asked } = args;
  const collection = args.req.payload.collections[slug].config;
  const [terms, related, undescribed, troubled, overrides, disagreements] = await Promise.all([
    readTerms(args),
    readRelated(args),
    readUndescribed(args),
    readTroubled(args.req, cited),
    readOverrides(args),
    findDisagreementsOf({ ...asked, collection, document }),
  ]);
  return { terms, related, undescribed, citedReferences: cited.length, troubled, overrides, disagreements };
};
