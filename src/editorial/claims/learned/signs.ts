import type { Tag } from '../frames/lexicon';
import type { Tagged } from '../frames/tagged';
import { edge, join, wordOf } from './word-hashes';

/** A sentence as words, with the classes that begin at each. */
export type Read = Pick<Tagged, 'texts' | 'tags'>;

/** How far apart two words or classes may stand to count as a pair. */
const reach = 5;
const nearReach = 2;
const longestRun = 4;

const kind = {
  run: 1,
  pair: 2,
  class: 3,
  wordAfter: 4,
  wordBefore: 5,
  classes: 6,
  classWord: 7,
  wordClass: 8,
};

const none: readonly number[] = [];

/** Classes as numbers, each once however many phrases of it begin at a word. */
const classesOf = (tags: readonly Tag[]): readonly number[] => {
  if (tags.length === 0) return none;
  const found: number[] = [];
  for (const { name } of tags) {
    const { hash } = wordOf(name);
    if (!found.includes(hash)) found.push(hash);
  }
  return found;
};

/**
 * The signs of one sentence after another, in lists that are used again: what stands in them holds until the next is read.
 * `from` and `to` are the first and last word of each, where 0 is the beginning of the sentence and 1 its first word.
 */
export type SignList = { count: number; signs: Int32Array; from: Uint16Array; to: Uint16Array };

const emptyList = (size: number): SignList => ({
  count: 0,
  signs: new Int32Array(size),
  from: new Uint16Array(size),
  to: new Uint16Array(size),
});

let list = emptyList(8192);

const enlarge = (): void => {
  const larger = emptyList(2 * list.signs.length);
  larger.count = list.count;
  larger.signs.set(list.signs);
  larger.from.set(list.from);
  larger.to.set(list.to);
  list = larger;
};

const add = (sign: number, from: number, to: number): void => {
  const { count } = list;
  if (count === list.signs.length) enlarge();
  list.signs[count] = sign;
  list.from[count] = from;
  list.to[count] = to;
  list.count = count + 1;
};

/**
 * Names everything a reader may go by in a sentence: runs of words, pairs of words, classes of words together with words and
 * with each other, and groups of letters. Each sign is a number of 32 bits.
 */
export const signsOf = ({ texts, tags }: Read): SignList => {
  list.count = 0;
  const row = [edge, ...texts.map(wordOf), edge];
  const classes = [none, ...tags.map(classesOf), none];
  const last = row.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const { hash: own, letters } = row[at] ?? edge;
    let run = kind.run;
    for (let to = at; to <= last && to < at + longestRun; to += 1) {
      run = join(run, row[to]?.hash ?? 0);
      add(run, at, to);
    }
    const pair = join(kind.pair, own);
    for (let to = at + 2; to <= last && to <= at + reach; to += 1) {
      add(join(pair, row[to]?.hash ?? 0), at, to);
    }
    for (const group of letters) add(group, at, at);
    for (const name of classes[at] ?? none) {
      add(join(kind.class, name), at, at);
      if (at < last) add(join(join(kind.wordAfter, name), row[at + 1]?.hash ?? 0), at, at + 1);
      if (at > 0) add(join(join(kind.wordBefore, row[at - 1]?.hash ?? 0), name), at - 1, at);
      const [withClass, withWord] = [join(kind.classes, name), join(kind.classWord, name)];
      for (let to = at + 1; to <= last && to <= at + reach; to += 1) {
        for (const other of classes[to] ?? none) add(join(withClass, other), at, to);
        if (to <= at + nearReach) add(join(withWord, row[to]?.hash ?? 0), at, to);
      }
      for (let from = Math.max(0, at - nearReach); from < at; from += 1) {
        add(join(join(kind.wordClass, row[from]?.hash ?? 0), name), from, at);
      }
    }
  }
  return list;
};

/** @param mask one less than a power of two: how many signs are told apart */
export const idOf = (sign: number, mask: number): number => (sign ^ (sign >>> 15)) & mask;

/** Collects the signs of sentences as numbers below 2 to the power of `bits`, each once however often it stands there. */
export const createCollector = (bits: number): ((sentences: readonly Read[]) => Int32Array) => {
  const mask = 2 ** bits - 1;
  const seen = new Uint32Array(2 ** bits);
  let round = 0;
  let found = new Int32Array(8192);
  return (sentences) => {
    round += 1;
    let count = 0;
    for (const sentence of sentences) {
      const { signs, count: all } = signsOf(sentence);
      for (let at = 0; at < all; at += 1) {
        const id = idOf(signs[at] ?? 0, mask);
        if (seen[id] === round) continue;
        seen[id] = round;
        if (count === found.length) {
          const larger = new Int32Array(count * 2);
          larger.set(found);
          found = larger;
        }
        found[count] = id;
        count += 1;
      }
    }
    return found.slice(0, count);
  };
};
