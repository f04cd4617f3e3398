import { isMet, type Met } from './needs';

type Needy = { needs: readonly number[] };

/** Says which frames of a list have all that they need in a sentence, as their places in the list. */
export type Sieve = (met: Met) => readonly number[];

/**
 * Frame after frame its place, how many needs it has, and those. Frames are many and lie all over the memory; what is in one
 * run of numbers is at hand.
 */
const layOut = (frames: readonly Needy[], places: readonly number[]): number[] =>
  places.flatMap((place) => {
    const needs = frames[place]?.needs ?? [];
    return [place, needs.length, ...needs];
  });

const sift = (run: Int32Array, begin: number, end: number, met: Met, found: number[]): void => {
  for (let at = begin; at < end;) {
    const place = run[at] ?? 0;
    const next = at + 2 + (run[at + 1] ?? 0);
    at += 2;
    while (at < next && isMet(met, run[at] ?? 0)) at += 1;
    if (at === next) found.push(place);
    at = next;
  }
};

/** Looks at every frame: for a few. */
export const createSieve = (frames: readonly Needy[]): Sieve => {
  const run = Int32Array.from(layOut(frames, [...frames.keys()]));
  return (met) => {
    const found: number[] = [];
    sift(run, 0, run.length, met, found);
    return found;
  };
};

/**
 * Looks at frames whose rarest need is met, in the order in which that stands in the sentence: for many.
 * @param count how many needs there are
 */
export const createFiledSieve = ({ frames, count }: { frames: readonly Needy[]; count: number }) => {
  const filed = Array.from({ length: count }, (): number[] => []);
  frames.forEach(({ needs }, place) => filed[needs[0] ?? -1]?.push(place));
  const free = [...frames.keys()].filter((place) => frames[place]?.needs.length === 0);
  const runs = filed.map((places) => layOut(frames, places));
  const run = Int32Array.from(runs.flat());
  const begins = new Int32Array(count + 1);
  runs.forEach(({ length }, key) => (begins[key + 1] = (begins[key] ?? 0) + length));
  return {
    /** By need: whether frames are filed under it. */
    isKey: Uint8Array.from(filed, ({ length }) => Number(length > 0)),
    sieve: (met: Met): readonly number[] => {
      const found = [...free];
      for (const key of met.keys) sift(run, begins[key] ?? 0, begins[key + 1] ?? 0, met, found);
      return found;
    },
  };
};
