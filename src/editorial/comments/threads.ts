import { idOf } from '@/core/read/relation';
import type { Comment } from '@/payload-types';

/** A comment with its answers in the order in which they were given. */
export type Thread = { comment: Comment; answers: Comment[] };

export type Threads = { open: Thread[]; resolved: Thread[] };

/** Comments as conversations, the newest first; settled ones apart. */
export const threadsOf = (comments: Comment[]): Threads => {
  const inOrder = [...comments].sort((one, other) => one.id - other.id);
  const threads = inOrder
    .filter(({ inReplyTo }) => idOf(inReplyTo) === null)
    .map((comment) => ({ comment, answers: inOrder.filter(({ inReplyTo }) => idOf(inReplyTo) === comment.id) }))
    .reverse();
  const isResolved = ({ comment }: Thread): boolean => Boolean(comment.resolvedAt);
  return { open: threads.filter((thread) => !isResolved(thread)), resolved: threads.filter(isResolved) };
};
