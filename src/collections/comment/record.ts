import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';

import { actorOf } from '@/core/history/actor';
import { recordEvent } from '@/core/history/record-event';
import type { Comment } from '@/payload-types';

/** What happened to a comment, beside who did it; nothing for a comment that is new. */
const noteOf = (before: Partial<Comment>, after: Comment): string | null => {
  if (before.body === undefined) return null;
  if (!before.resolvedAt && after.resolvedAt) return 'resolved';
  return before.resolvedAt && !after.resolvedAt ? 'reopened' : 'in other words';
};

type Said = { comment: Comment; note: string | null; req: Parameters<CollectionAfterChangeHook>[0]['req'] };

/** A line in the history of the document, never what was said. */
const record = ({ comment, note, req }: Said): Promise<void> =>
  recordEvent({
    req,
    ...actorOf(req),
    action: 'commented',
    about: comment.documentCollection,
    document: comment.documentId,
    title: comment.name,
    note,
  });

export const recordComment: CollectionAfterChangeHook<Comment> = async ({ doc, operation, previousDoc, req }) => {
  await record({ comment: doc, note: noteOf(operation === 'create' ? {} : previousDoc, doc), req });
  return doc;
};

export const recordRemoval: CollectionAfterDeleteHook<Comment> = async ({ doc, req }) => {
  await record({ comment: doc, note: 'removed', req });
  return doc;
};
