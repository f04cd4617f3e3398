import type { Threads } from '../threads';
import { withRowNumbers } from './row-path';
import { standsIn } from './stands-in';

/** Where the sentence of a comment stands in a form, or where it stood when it is gone. */
export type PlaceNow = { path: string; isGone: boolean };

/** The places of all comments about a sentence, by the numbers of the comments, in a form as it is now. */
export const placesOf = ({ threads, data }: { threads: Threads; data: object }): Map<number, PlaceNow> =>
  new Map(
    [...threads.open, ...threads.resolved].flatMap(({ comment: { id, path: written, sentence } }) => {
      if (!written || !sentence) return [];
      const { path, isThere } = withRowNumbers({ data, path: written });
      return [[id, { path, isGone: !isThere || !standsIn({ data, path, sentence }) }] as const];
    }),
  );
