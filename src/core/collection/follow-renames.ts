import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload';

import { defaultLocale } from '../locales';
import { inOwnLocale } from '../request/in-own-locale';
import { type RelatedName, titlePartsOf, writeTitle } from './computed-title';

type Document = Record<string, unknown> & { id: number; title?: string; _status?: string };
type Titled = { collection: SanitizedCollectionConfig; part: RelatedName };

/** The relationship fields, anywhere, that put the names of one collection into a title. */
const titlesNaming = (slug: string, req: PayloadRequest): Titled[] =>
  req.payload.config.collections.flatMap((collection) =>
    titlePartsOf(collection).flatMap((part) =>
      typeof part !== 'function' && part.collection === slug ? [{ collection, part }] : [],
    ),
  );

type RewriteArgs = Titled & { id: number; req: PayloadRequest };

/** What Payload reads as "leave the day of the last change alone". */
const sameDay = { updatedAt: null };

/** Past the hooks of the dependants: a title is no edit, so it makes no version and leaves their status alone. */
const rewritePublished = async ({ collection, part, id, req }: RewriteArgs): Promise<void> => {
  const slug = collection.slug;
  const { docs } = await req.payload.find({
    collection: slug,
    where: { [part.relation]: { equals: id } },
    depth: 0,
    draft: false,
    pagination: false,
    locale: defaultLocale,
    req: inOwnLocale(req),
  });
  for (const document of docs as unknown as Document[]) {
    const title = await writeTitle({ parts: titlePartsOf(collection), data: document, req });
    if (title !== document.title)
      await req.payload.db.updateOne({
        collection: slug,
        id: document.id,
        data: { title, ...sameDay },
        req,
        returning: false,
      });
  }
};

const rewriteLatestVersions = async ({ collection, part, id, req }: RewriteArgs): Promise<void> => {
  const slug: CollectionSlug = collection.slug;
  const { docs } = await req.payload.findVersions({
    collection: slug,
    where: { and: [{ latest: { equals: true } }, { [`version.${part.relation}`]: { equals: id } }] },
    depth: 0,
    pagination: false,
    locale: defaultLocale,
    req: inOwnLocale(req),
  });
  for (const { id: version, version: content } of docs) {
    const data = content as unknown as Document;
    const title = await writeTitle({ parts: titlePartsOf(collection), data, req });
    if (title === data.title) continue;
    const versionData = { version: { title, ...sameDay }, ...sameDay } as unknown as Parameters<
      typeof req.payload.db.updateVersion
    >[0]['versionData'];
    await req.payload.db.updateVersion({ collection: slug, id: version, versionData, req, returning: false });
  }
};

/** After a rename, rewrites the computed titles that hold the old name. */
export const followRename: CollectionAfterChangeHook<Document> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') return doc;
  for (const { collection: dependant, part } of titlesNaming(collection.slug, req)) {
    // Publishing a renamed draft changes the status only.
    if (previousDoc[part.name] === doc[part.name] && previousDoc._status === doc._status) continue;
    const args = { collection: dependant, part, id: doc.id, req };
    await rewritePublished(args);
    if (dependant.versions) await rewriteLatestVersions(args);
  }
  return doc;
};
