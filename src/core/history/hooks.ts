import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  GlobalAfterChangeHook,
  RequestContext,
  SanitizedCollectionConfig,
} from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { publishedBefore } from '../published/published';
import { isDraftSave } from '../revalidation/draft-save';
import { actorOf } from './actor';
import { changedFields } from './changed-fields';
import { nameAction } from './name-action';
import { recordEvent } from './record-event';
import { recordGone } from './record-state';
import { titleOf } from './title-of';

type Document = Record<string, unknown> & { id: number; _status?: string; deletedAt?: string | null };

const restoreKey = (slug: string): string => `restore:${slug}`;

const writes: readonly string[] = ['create', 'update', 'restoreVersion'];

/** Remembers whether a version is being restored; the hooks after a change are not told. */
export const noteRestore: CollectionBeforeOperationHook = (hook) => {
  // The type of the operation is on its way out, the operation is not. A hook may read the same collection meanwhile.
  const { operation } = hook as { operation: string };
  if (writes.includes(operation)) hook.context[restoreKey(hook.collection.slug)] = operation === 'restoreVersion';
  return hook.args;
};

const roleNote = (before: Document, after: Document): string => `${String(before.role)} → ${String(after.role)}`;

const wasPublished = (collection: SanitizedCollectionConfig, id: number, context: RequestContext): Document | null =>
  publishedBefore({ collection: collection.slug, id, context }) as Document | null;

/** Writes who changed what, in the transaction of the change. Of a publication, what differs for the public. */
export const recordChange: CollectionAfterChangeHook<Document> = async ({
  collection,
  context,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const draft = isDraftSave({ collection: collection.slug, context });
  const published = operation === 'update' && !draft ? wasPublished(collection, doc.id, context) : null;
  const before = operation === 'update' ? previousDoc : ({} as Document);
  const after = { ...before, ...data, _status: doc._status, deletedAt: doc.deletedAt } as Document;
  const action = nameAction({
    operation,
    context,
    before,
    after,
    isDraftSave: draft,
    wasPublished: published !== null,
    isRestore: context[restoreKey(collection.slug)] === true,
  });
  const isHidden = hasDraftsEnabled(collection) && (doc._status !== 'published' || Boolean(doc.deletedAt));
  if (published !== null && isHidden) await recordGone({ req, about: collection.slug, document: doc.id });
  await recordEvent({
    req,
    ...actorOf(req),
    action,
    about: collection.slug,
    document: doc.id,
    title: titleOf(collection, doc),
    fields:
      operation === 'update'
        ? changedFields({ fields: collection.flattenedFields, before: published ?? before, after })
        : [],
    note: action === 'role-changed' ? roleNote(before, after) : null,
  });
  return doc;
};

export const recordDelete: CollectionAfterDeleteHook<Document> = async ({ collection, doc, req }) => {
  const which = { req, about: collection.slug, document: doc.id };
  if (hasDraftsEnabled(collection) && doc._status === 'published' && !doc.deletedAt) await recordGone(which);
  await recordEvent({ ...which, ...actorOf(req), action: 'deleted', title: titleOf(collection, doc) });
  return doc;
};

export const recordGlobalChange: GlobalAfterChangeHook = async ({ data, doc, global, previousDoc, req }) => {
  const before = (previousDoc ?? {}) as Record<string, unknown>;
  await recordEvent({
    req,
    ...actorOf(req),
    action: 'published',
    about: global.slug,
    document: null,
    title: typeof global.label === 'string' ? global.label : global.slug,
    fields: changedFields({
      fields: global.flattenedFields,
      before,
      after: { ...before, ...(data as Record<string, unknown>) },
    }),
  });
  return doc as unknown;
};
