import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { defaultLocale } from '../locales';
import { inOwnLocale } from '../request/in-own-locale';
import { neededByOf } from './declaration';

export type StoredDocument = Record<string, unknown> & { id: number; _status?: string };

/** A document that needs another one, in what patients see, in a draft that is still to be published, or in both. */
export type Dependant = {
  collection: SanitizedCollectionConfig;
  id: number;
  /** As patients see it, when that needs the other document. */
  published: StoredDocument | null;
  /** The unpublished changes, when those need the other document. */
  draft: StoredDocument | null;
};

type Args = {
  req: PayloadRequest;
  collection: SanitizedCollectionConfig;
  id: number;
  /** Read the documents in all languages, instead of their names only. */
  whole?: boolean;
};

type Query = Args & { dependant: SanitizedCollectionConfig; paths: string[] };

/** The declared fields that a collection has and that point at `slug`. */
const pathsTo = ({
  collection,
  slug,
  through,
}: {
  collection: SanitizedCollectionConfig;
  slug: string;
  through: string[];
}) =>
  through.filter((path) =>
    collection.flattenedFields.some(
      (field) =>
        field.name === path &&
        field.type === 'relationship' &&
        [field.relationTo].flat().includes(slug as CollectionSlug),
    ),
  );

const read = async ({ req, id, dependant, paths, whole = false, draft }: Query & { draft: boolean }) => {
  const { docs } = await req.payload.find({
    collection: dependant.slug,
    where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
    depth: 0,
    draft,
    joins: false as never,
    locale: whole ? 'all' : defaultLocale,
    pagination: false,
    ...(whole ? {} : { select: { [dependant.admin.useAsTitle ?? 'id']: true, _status: true } }),
    req: inOwnLocale(req),
  });
  return docs as unknown as StoredDocument[];
};

const findIn = async (query: Query): Promise<Dependant[]> => {
  const collection = query.dependant;
  if (!hasDraftsEnabled(collection)) {
    const docs = await read({ ...query, draft: false });
    return docs.map((published) => ({ collection, id: published.id, published, draft: null }));
  }
  const [main, latest] = [await read({ ...query, draft: false }), await read({ ...query, draft: true })];
  const published = new Map(main.filter(({ _status }) => _status === 'published').map((doc) => [doc.id, doc]));
  const drafts = new Map(latest.filter(({ _status }) => _status !== 'published').map((doc) => [doc.id, doc]));
  return [...new Set([...published.keys(), ...drafts.keys()])].map((id) => ({
    collection,
    id,
    published: published.get(id) ?? null,
    draft: drafts.get(id) ?? null,
  }));
};

/** Every document that needs the given one, found by the fields that its collection declares. */
export const findDependants = async (args: Args): Promise<Dependant[]> => {
  const { collection, req } = args;
  const through = neededByOf(collection)?.through ?? [];
  const found: Dependant[] = [];
  for (const dependant of req.payload.config.collections) {
    const paths = pathsTo({ collection: dependant, slug: collection.slug, through });
    if (paths.length > 0) found.push(...(await findIn({ ...args, dependant, paths })));
  }
  return found;
};
