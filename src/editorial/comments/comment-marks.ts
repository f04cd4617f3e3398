import type { Mark } from '../panel/text/marks';
import type { Thread } from './threads';

/** What open conversations mark in the form: the sentences that they are about. */
export const commentMarks = (threads: Thread[]): Mark[] =>
  threads.flatMap(({ comment: { path, sentence, writtenBy } }) =>
    path && sentence
      ? [{ kind: 'comment', path, sentence, excerpt: '', note: `${writtenBy} has a comment: “${sentence}”` }]
      : [],
  );
