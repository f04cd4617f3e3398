import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionSlug } from 'payload';

import { pathOf } from '../address/address';
import type { PageDeclaration } from '../collection/definition';
import { isDraftSave } from '../revalidation/draft-save';

type Published = { id: number | string; slug?: string; _status?: string };

const contextKey = (collection: string, id: number | string): string => `oldPath:${collection}:${id}`;

/** Notes the address under which the public knows a document, while the database still holds it. */
export const rememberOldAddress =
  ({ page }: { page: PageDeclaration }): CollectionBeforeChangeHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    if (operation !== 'update' || isDraftSave({ collection: collection.slug, context })) return data;
    const { id } = originalDoc as Published;
    const known = (await req.payload.findByID({
      collection: collection.slug as CollectionSlug,
      id,
      depth: 0,
      draft: false,
      disableErrors: true,
      req,
    })) as Published | null;
    if (known?._status === 'published') context[contextKey(collection.slug, id)] = pathOf({ page, document: known });
    return data;
  };

/** Leaves a permanent redirect behind when the published address of a document changes. */
export const redirectFromOldAddress =
  ({ page }: { page: PageDeclaration }): CollectionAfterChangeHook =>
  async ({ collection, context, doc, req }) => {
    const document = doc as Published;
    const from = context[contextKey(collection.slug, document.id)];
    const to = pathOf({ page, document });
    if (document._status !== 'published' || typeof from !== 'string' || from === to || to === null) return doc;

    // The new address may itself be an old one of this or another document: a live page wins.
    await req.payload.delete({ collection: 'redirects', where: { from: { in: [from, to] } }, req });
    await req.payload.create({
      collection: 'redirects',
      data: { from, kind: 'document', document: { relationTo: collection.slug as 'therapies', value: Number(document.id) } },
      req,
    });
    return doc;
  };
