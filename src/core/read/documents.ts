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

type Query<S extends CollectionSlug> = { collection: S; locale: Locale; where?: Where; sort?: string };

/** Reads through the access rules, without following relationships: what a page shows is always asked for by name. */
const ask = async <S extends CollectionSlug>({
  collection,
  locale,
  where,
  sort,
  fallback,
}: Query<S> & { fallback: boolean }): Promise<DataFromCollectionSlug<S>[]> => {
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
const find = async <S extends CollectionSlug>(query: Query<S>): Promise<DataFromCollectionSlug<S>[]> => {
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
export const readAll = async <S extends CollectionSlug>(query: Query<S>): Promise<DataFromCollectionSlug<S>[]> => {
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
export const readByIds = async <S extends CollectionSlug>({
  collection,
  locale,
  ids,
}: {
  collection: S;
  locale: Locale;
  ids: (number | string)[];
}): Promise<DataFromCollectionSlug<S>[]> => {
  if (ids.length === 0) return [];
  // A document that is still hidden belongs on the page as soon as it is published.
  await markShown(ids.map((id) => documentTag({ collection, id })));
  const documents = await find({ collection, locale, where: { id: { in: ids } } });
  if (collection === 'media') notePictures(ids, documents as unknown as Record<string, unknown>[]);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return [...new Set(ids)].flatMap((id) => byId.get(id as (typeof documents)[number]['id']) ?? []);
};

/** Documents of a collection that point at one document through a field, such as the prices of a therapy. */
export const readRelated = async <S extends CollectionSlug>({
  collection,
  locale,
  field,
  to,
  id,
  sort,
}: Query<S> & { field: string; to: CollectionSlug; id: number | string }): Promise<DataFromCollectionSlug<S>[]> => {
  await markShown([relatedTag({ collection, to, id })]);
  return find({ collection, locale, where: { [field]: { equals: id } }, ...(sort ? { sort } : {}) });
};
