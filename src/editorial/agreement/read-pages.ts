import type { CollectionConfig, CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';

import type { Locale } from '@/core/locales';
import { inOwnLocale } from '@/core/request/in-own-locale';

export type Data = Record<string, unknown>;

/** What has to be known of a collection, whether Payload has read its configuration or not. */
export type NamedCollection = Pick<
  CollectionConfig | SanitizedCollectionConfig,
  'admin' | 'custom' | 'labels' | 'slug'
>;

/** A document as patients read it, and as it was saved last; null in a shape that it does not have. */
export type Page = {
  collection: NamedCollection;
  id: number;
  published: Data | null;
  newest: Data | null;
};

/** A request, whose transaction then sees its own changes, or the system at work by itself. */
export type Reading = { req: PayloadRequest | Pick<PayloadRequest, 'payload'>; locale: Locale };

const isRequest = (req: Reading['req']): req is PayloadRequest => 'headers' in req;

const find = async ({
  req,
  locale,
  slug,
  where,
  draft,
}: Reading & { slug: CollectionSlug; where: Where; draft: boolean }): Promise<Map<number, Data>> => {
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft,
    fallbackLocale: false,
    joins: false as never,
    locale,
    pagination: false,
    where,
    ...(isRequest(req) ? { req: inOwnLocale(req) } : {}),
  });
  return new Map(docs.map((document) => [document.id, document as unknown as Data]));
};

/** Documents by their ids, or by those that a field of theirs names. */
export type Way = { field: string; to: number[] };

export type Wanted = { slug: CollectionSlug; ways: Way[] };

/** Reads the documents that one of the ways leads to, published or in their newest draft. */
export type ReadPages = (wanted: Wanted) => Promise<Page[]>;

/** Reads from the database, in one language. */
export const pagesIn =
  (reading: Reading): ReadPages =>
  async ({ slug, ways }) => {
    const open = ways.filter(({ to }) => to.length > 0);
    if (open.length === 0) return [];
    const where: Where = { or: open.map(({ field, to }) => ({ [field]: { in: [...new Set(to)] } })) };
    const newest = await find({ ...reading, slug, where, draft: true });
    // Most documents have no draft: what was saved last is what patients read, and need not be read twice.
    const shown = new Map([...newest].filter(([, { _status }]) => _status === 'published'));
    const drafted = { id: { in: [...newest.keys()].filter((id) => !shown.has(id)) } };
    const others = { id: { not_in: [...shown.keys()] }, _status: { equals: 'published' } };
    const published = await find({
      ...reading,
      slug,
      where: { and: [others, { or: [where, drafted] }] },
      draft: false,
    });
    const unread = [...published.keys()].filter((id) => !newest.has(id));
    const led = unread.length === 0 ? [] : await find({ ...reading, slug, where: { id: { in: unread } }, draft: true });
    const collection = reading.req.payload.collections[slug].config;
    return [...newest, ...led].map(([id, document]) => ({
      collection,
      id,
      published: shown.get(id) ?? published.get(id) ?? null,
      newest: document,
    }));
  };
