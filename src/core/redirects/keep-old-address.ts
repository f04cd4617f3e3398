import type { CollectionAfterChangeHook } from 'payload';

import { pathOf } from '../address/address';
import type { PageDeclaration } from '../collection/definition';
import { type Published, publishedBefore } from '../published/published';

/** Collections that a redirect may lead to; the relationship of the redirect lists the same. */
type Redirected = 'therapies' | 'conditions' | 'clinics' | 'people' | 'pages' | 'references';

type Document = Published & { id: number; _status?: string };

/** Leaves a permanent redirect behind when the published address of a document changes. */
export const redirectFromOldAddress =
  ({ page }: { page: PageDeclaration }): CollectionAfterChangeHook<Document> =>
  async ({ collection, context, doc, req }) => {
    const before = publishedBefore({ collection: collection.slug, id: doc.id, context });
    const from = before && pathOf({ page, document: before });
    const to = pathOf({ page, document: doc });
    if (doc._status !== 'published' || from === null || to === null || from === to) return doc;

    // The new address may itself be an old one of this or another document: a live page wins.
    await req.payload.delete({ collection: 'redirects', where: { from: { in: [from, to] } }, req });
    await req.payload.create({
      collection: 'redirects',
      data: { from, kind: 'document', document: { relationTo: collection.slug as Redirected, value: doc.id } },
      req,
    });
    return doc;
  };
