import type { Mark } from '../panel/text/marks';
import type { PlaceNow } from './text/places-of';
import type { Thread } from './threads';

/** What open conversations mark in the form: the sentences that they are about, where they stand now. */
export const commentMarks = (threads: Thread[], places: ReadonlyMap<number, PlaceNow>): Mark[] =>
  threads.flatMap(({ comment: { id, sentence, writtenBy } }) => {
    const place = places.get(id);
    return place && sentence && !place.isGone
      ? [
          {
            kind: 'comment',
            path: place.path,
            sentence,
            excerpt: '',
            note: `${writtenBy} has a comment: “${sentence}”`,
          },
        ]
      : [];
  });
