import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload';

import { pageOf } from '@/core/collection/page-of';
import { isLocale, type Locale } from '@/core/locales';

import { countFindings } from './count-findings';
import { nameIn } from './read-names';

type Counted = { collection: CollectionSlug; id: number };

const counts: CollectionSlug = 'finding-counts';

const forget = ({
  collection,
  id,
  locale,
  req,
}: Counted & { locale?: Locale; req: PayloadRequest }): Promise<unknown> =>
  req.payload.db.deleteMany({
    collection: counts,
    req,
    where: {
      and: [
        { documentCollection: { equals: collection } },
        { documentId: { equals: id } },
        ...(locale ? [{ language: { equals: locale } }] : []),
      ],
    },
  });

const count: CollectionAfterChangeHook<{ id: number }> = async ({
  collection: { slug: collection, admin },
  doc,
  req,
}) => {
  const { locale, payload } = req;
  if (!isLocale(locale)) return doc;
  // What the hook was given may hold other documents, whose texts are counted where they stand.
  const document = (await payload.findByID({
    collection,
    id: doc.id,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    joins: false as never,
    locale,
    req,
  })) as unknown as Record<string, unknown>;
  const found = countFindings({ document, locale });
  const name = nameIn(document, admin.useAsTitle ?? 'id') ?? `${collection} ${doc.id}`;
  await forget({ collection, id: doc.id, locale, req });
  for (const row of found)
    await payload.db.create({
      collection: counts,
      data: { ...row, documentCollection: collection, documentId: doc.id, language: locale, name },
      req,
    });
  return doc;
};

const forgetDeleted: CollectionAfterDeleteHook<{ id: number }> = async ({ collection, doc, req }) => {
  await forget({ collection: collection.slug, id: doc.id, req });
  return doc;
};

/**
 * Makes the collections whose texts patients read keep count of their open findings, on every save: the overview adds
 * the counts up and checks nothing itself.
 */
export const keepFindingCounts = (collection: CollectionConfig): CollectionConfig =>
  pageOf(collection) === null
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), count],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetDeleted],
        },
      };
