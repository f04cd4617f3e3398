import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  type GlobalAfterChangeHook,
  type SanitizedCollectionConfig,
} from 'payload';

import { isDraftSave, setDraftSave } from './draft-save';
import { expireAfterCommit } from './expire';
import { relationsOf } from './relations';
import { collectionTag, documentTag, globalTag, relatedTag } from './tags';

type Document = Record<string, unknown> & { id: number | string };

const tagsOf = ({ collection, document }: { collection: SanitizedCollectionConfig; document: Document }): string[] => [
  collectionTag(collection.slug),
  documentTag({ collection: collection.slug, id: document.id }),
  ...relationsOf({ fields: collection.fields, document }).map((relation) =>
    relatedTag({ collection: collection.slug, ...relation }),
  ),
];

/** Remembers whether an update is only a draft save; the change hooks are not told. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, collection, context, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args;
  const { data, draft } = args as { data?: { _status?: string }; draft?: boolean };
  setDraftSave({
    collection: collection.slug,
    context,
    value: draft === true && data?._status !== 'published',
  });
  return args;
};

/** Expires exactly the pages that show the document, or list it, once the change is committed. */
export const expireOnChange: CollectionAfterChangeHook = async ({ collection, context, doc, previousDoc, req }) => {
  const before = previousDoc as { _status?: string } | undefined;
  const after = doc as Document & { _status?: string };
  const hasDrafts = Boolean(collection.versions?.drafts);
  const wasNeverPublic = hasDrafts && after._status !== 'published' && before?._status !== 'published';
  if (wasNeverPublic || isDraftSave({ collection: collection.slug, context })) return doc;
  await expireAfterCommit({ req, tags: tagsOf({ collection, document: after }) });
  return doc;
};

export const expireOnDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await expireAfterCommit({ req, tags: tagsOf({ collection, document: doc as Document }) });
  return doc;
};

/** Expires every page that shows something from a global. */
export const expireOnGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await expireAfterCommit({ req, tags: [globalTag(global.slug)] });
  return doc;
};
