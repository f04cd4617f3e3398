import type { Threads } from '../threads';
import { withRowNumbers } from './row-path';
import { standsIn } from './stands-in';

/** Where the sentence of a comment stands in a form, or where it stood when it is gone. */
export type PlaceNow = { path: string; isGone: boolean };

type Written = { path: string; sentence: string };

/** Where a sentence stands in a form as it is now, by its path with the names of rows. */
export const placeIn = ({ data, path: written, sentence }: Written & { data: object }): PlaceNow => {
  const { path, isThere } = withRowNumbers({ data, path: written });
  return { path, isGone: !isThere || !standsIn({ data, path, sentence }) };
};

/** The places of all comments about a sentence, by the numbers of the comments, in a form as it is now. */
export const placesOf = ({ threads, data }: { threads: Threads; data: object }): Map<number, PlaceNow> =>
  new Map(
    [...threads.open, ...threads.resolved].flatMap(({ comment: { id, path, sentence } }) =>
      path && sentence ? [[id, placeIn({ data, path, sentence })] as const] : [],
    ),
  );
