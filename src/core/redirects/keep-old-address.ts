import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';

import { pathOf } from '../address/address';
import type { PageDeclaration } from '../collection/definition';
import { type Published, publishedBefore } from '../published/published';
import { inOwnLocale } from '../request/in-own-locale';

/** Collections that a redirect may lead to; the relationship of the redirect lists the same. */
type Redirected = 'therapies' | 'conditions' | 'clinics' | 'people' | 'pages' | 'references';

type Document = Published & { id: number; updatedAt: string; _status?: string };

/** The last address at which the public read a document that has been unpublished since: others still link there. */
const publishedOnce = async ({
  collection,
  doc: { id, slug, updatedAt },
  req,
}: {
  collection: string;
  doc: Document;
  req: PayloadRequest;
}): Promise<Published | null> => {
  if (!slug) return null;
  const { docs } = await req.payload.findVersions({
    collection: collection as Redirected,
    where: {
      parent: { equals: id },
      'version._status': { equals: 'published' },
      'version.updatedAt': { less_than: updatedAt },
    },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req: inOwnLocale(req),
  });
  const version = docs[0]?.version as Partial<Published> | undefined;
  return version ? { ...version, id } : null;
};

const isTaken = async ({ from, req }: { from: string; req: PayloadRequest }): Promise<boolean> =>
  (await req.payload.count({ collection: 'redirects', where: { from: { equals: from } }, req })).totalDocs > 0;

/** Leaves a permanent redirect behind when the published address of a document changes. */
export const redirectFromOldAddress =
  ({ page }: { page: PageDeclaration }): CollectionAfterChangeHook<Document> =>
  async ({ collection, context, doc, operation, req }) => {
    if (doc._status !== 'published' || operation !== 'update') return doc;
    const live = publishedBefore({ collection: collection.slug, id: doc.id, context });
    const before = live ?? (await publishedOnce({ collection: collection.slug, doc, req }));
    const from = before && pathOf({ page, document: before });
    const to = pathOf({ page, document: doc });
    if (from === null || to === null || from === to) return doc;
    // While it was away somebody may have led its old address elsewhere; that stays.
    if (live === null && (await isTaken({ from, req }))) return doc;

    // The new address may itself be an old one of this or another document: a live page wins.
    await req.payload.delete({ collection: 'redirects', where: { from: { in: [from, to] } }, req });
    await req.payload.create({
      collection: 'redirects',
      data: { from, kind: 'document', document: { relationTo: collection.slug as Redirected, value: doc.id } },
      req,
    });
    return doc;
  };
