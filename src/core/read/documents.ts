import 'server-only';

import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload';

import { notePictures, readPast } from '../as-of/read-past';
import { isTranslated } from '../collection/page-of';
import { defaultLocale, type Locale } from '../locales';
import { collectionTag, documentTag, relatedTag } from '../revalidation/tags';
import { openPayload } from './payload';
import { withSharedDraft } from './shared-draft';
import { markShown } from './shown';
import { readViewer } from './viewer';

type Field<S extends CollectionSlug> = keyof DataFromCollectionSlug<S>;

/** A document, or what was asked for of it. */
type Part<S extends CollectionSlug, F extends Field<S>> = Pick<DataFromCollectionSlug<S>, F | ('id' & Field<S>)>;

type Query<S extends CollectionSlug, F extends Field<S>> = {
  collection: S;
  locale: Locale;
  where?: Where;
  sort?: string;
  /** Fields of the outermost level to read instead of the whole document: a card needs no texts. */
  only?: readonly F[];
};

const selectOf = (fields: readonly PropertyKey[] | undefined): Record<string, true> | undefined =>
  fields && Object.fromEntries(fields.map((field) => [String(field), true]));

/** Reads through the access rules, without following relationships: what a page shows is always asked for by name. */
const ask = async <S extends CollectionSlug, F extends Field<S>>({
  collection,
  locale,
  where,
  sort,
  only,
  fallback,
}: Query<S, F> & { fallback: boolean }): Promise<DataFromCollectionSlug<S>[]> => {
  const [payload, viewer] = await Promise.all([openPayload(), readViewer()]);
  const fallbackLocale = fallback ? defaultLocale : false;
  if (viewer.asOf !== null && payload.collections[collection].config.versions)
    return (await readPast({
      payload,
      collection,
      at: viewer.asOf,
      locale,
      fallbackLocale,
      where,
      sort,
    })) as unknown as DataFromCollectionSlug<S>[];
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: viewer.draft,
    fallbackLocale,
    // The type of `joins` hangs on the collection, which is still open here.
    joins: false as never,
    locale,
    overrideAccess: false,
    pagination: false,
    select: selectOf(only) as never,
    user: viewer.user,
    ...(where ? { where } : {}),
    ...(sort ? { sort } : {}),
  });
  return docs;
};

/**
 * A document comes whole in one language: in the one asked for, or, while its translation is not reviewed, in
 * the original one, after the others. Somebody in preview gets an unfinished translation as far as it goes.
 */
const find = async <S extends CollectionSlug, F extends Field<S>>(
  query: Query<S, F>,
): Promise<DataFromCollectionSlug<S>[]> => {
  const [payload, viewer] = await Promise.all([openPayload(), readViewer()]);
  const isWhole = isTranslated(payload.collections[query.collection].config);
  const asked = await ask({ ...query, fallback: !isWhole || viewer.draft });
  const originals =
    isWhole && !viewer.draft && query.locale !== defaultLocale
      ? await ask({ ...query, locale: defaultLocale, fallback: false })
      : [];
  const translated = new Set(asked.map(({ id }) => id));
  const documents = [...asked, ...originals.filter(({ id }) => !translated.has(id))];
  const docs = await withSharedDraft({ documents, link: viewer.link, query });
  await markShown(docs.map(({ id }: { id: number | string }) => documentTag({ collection: query.collection, id })));
  return docs;
};

/** Every document of a collection that the viewer may see. */
export const readAll = async <S extends CollectionSlug, F extends Field<S> = Field<S>>(
  query: Query<S, F>,
): Promise<Part<S, F>[]> => {
  await markShown([collectionTag(query.collection)]);
  return find(query);
};

/** The document at an address, or null. The page is expired when the collection changes, so a new document ends a 404. */
export const readBySlug = async <S extends CollectionSlug>({
  collection,
  locale,
  slug,
}: {
  collection: S;
  locale: Locale;
  slug: string;
}): Promise<DataFromCollectionSlug<S> | null> => {
  // Postgres refuses a zero byte in a text, and no address holds one.
  const [document] = slug.includes('\0') ? [] : await find({ collection, locale, where: { slug: { equals: slug } } });
  if (document === undefined) await markShown([collectionTag(collection)]);
  return document ?? null;
};

/** Documents by id, in the order of the ids; those that the viewer may not see are left out. */
export const readByIds = async <S extends CollectionSlug, F extends Field<S> = Field<S>>({
  ids,
  ...query
}: Pick<Query<S, F>, 'collection' | 'locale' | 'only'> & { ids: (number | string)[] }): Promise<Part<S, F>[]> => {
  const { collection } = query;
  if (ids.length === 0) return [];
  // A document that is still hidden belongs on the page as soon as it is published.
  await markShown(ids.map((id) => documentTag({ collection, id })));
  const documents = await find({ ...query, where: { id: { in: ids } } });
  if (collection === 'media') notePictures(ids, documents as unknown as Record<string, unknown>[]);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return [...new Set(ids)].flatMap((id) => byId.get(id as (typeof documents)[number]['id']) ?? []);
};

/** Documents of a collection that point at one document through a field, such as the prices of a therapy. */
export const readRelated = async <S extends CollectionSlug, F extends Field<S> = Field<S>>({
  field,
  to,
  id,
  ...query
}: Omit<Query<S, F>, 'where'> & { field: string; to: CollectionSlug; id: number | string }): Promise<Part<S, F>[]> => {
  await markShown([relatedTag({ collection: query.collection, to, id })]);
  return find({ ...query, where: { [field]: { equals: id } } });
};
