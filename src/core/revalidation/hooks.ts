import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  type GlobalAfterChangeHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { publishedBefore } from '../published/published';
import { isDraftSave, setDraftSave } from './draft-save';
import { expireAfterCommit } from './expire';
import { relationsOf } from './relations';
import { collectionTag, documentTag, globalTag, relatedTag } from './tags';

type Document = Record<string, unknown> & { id: number | string };

/** No page shows an account. */
const accounts = 'users';

const tagsOf = ({ collection, document }: { collection: SanitizedCollectionConfig; document: Document }): string[] => [
  collectionTag(collection.slug),
  documentTag({ collection: collection.slug, id: document.id }),
  ...relationsOf({ fields: collection.fields, document })
    .filter(({ to }) => to !== accounts)
    .map((relation) => relatedTag({ collection: collection.slug, ...relation })),
];

/**
 * Remembers whether an update is only a draft save; the change hooks are not told. They are given what the caller
 * selected of the document, and need all of it: an answer to a write is always whole.
 */
export const noteDraftSave: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, context } = hook;
  const { data, draft } = args as { data?: { _status?: string }; draft?: boolean };
  // The type of the operation is on its way out, the operation is not.
  if ((hook as { operation: string }).operation === 'restoreVersion')
    setDraftSave({ collection: collection.slug, context, value: draft === true });
  if (data === undefined) return args;
  setDraftSave({ collection: collection.slug, context, value: draft === true && data._status !== 'published' });
  return { ...args, select: undefined };
};

type ExpireArgs = { collection: SanitizedCollectionConfig; document: Document; req: PayloadRequest };

/** Expires every page that shows a document or lists it, for changes that pass by the hooks. */
export const expireDocument = async ({ req, ...which }: ExpireArgs): Promise<void> =>
  expireAfterCommit({ req, tags: tagsOf(which) });

type Changed = Document & { _status?: string };

/** Expires exactly the pages that show the document, or list it, once the change is committed. */
export const expireOnChange: CollectionAfterChangeHook<Changed> = async ({ collection, context, doc, req }) => {
  const isHidden = hasDraftsEnabled(collection) && doc._status !== 'published';
  const wasHidden = publishedBefore({ collection: collection.slug, id: doc.id, context }) === null;
  if ((isHidden && wasHidden) || isDraftSave({ collection: collection.slug, context })) return doc;
  await expireAfterCommit({ req, tags: tagsOf({ collection, document: doc }) });
  return doc;
};

export const expireOnDelete: CollectionAfterDeleteHook<Changed> = async ({ collection, doc, req }) => {
  if (hasDraftsEnabled(collection) && doc._status !== 'published') return doc;
  await expireAfterCommit({ req, tags: tagsOf({ collection, document: doc }) });
  return doc;
};

/** Expires every page that shows something from a global. */
export const expireOnGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }): Promise<unknown> => {
  await expireAfterCommit({ req, tags: [globalTag(global.slug)] });
  return doc;
};
