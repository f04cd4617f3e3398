import { frequentWords } from './frequent-words';
import type { Lexicon } from './lexicon';
import type { Element, WordElement } from './parse';
import type { Tagged } from './tagged';

const keyOf = ({ words, stems, classes }: WordElement): string =>
  [...words, ...stems.map((stem) => `${stem}*`), ...classes.map((name) => `@${name}`)].sort().join('|');

const unite = (elements: readonly WordElement[]): WordElement => ({
  kind: 'word',
  words: new Set(elements.flatMap(({ words }) => [...words])),
  stems: elements.flatMap(({ stems }) => stems),
  classes: [...new Set(elements.flatMap(({ classes }) => classes))],
});

/** Words one of which every match of a sequence has, for each of its parts. */
export const neededBy = (elements: readonly Element[]): WordElement[] =>
  elements.flatMap((element) => {
    if (element.kind === 'word') return [element];
    if (element.kind !== 'group') return [];
    const options = element.options.map((option) => neededBy(option)[0]);
    return options.every((option) => option !== undefined) ? [unite(options)] : [];
  });

/** The needs that a sentence meets: a bit for each, and those under which frames are filed, in the order in which they stand. */
export type Met = { bits: Int32Array; keys: readonly number[] };

export const isMet = ({ bits }: Met, id: number): boolean => (((bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;

/** Numbers the needs of all frames of a language, so that one look at each word tells which are met. */
export type Needs = {
  idOf: (element: WordElement) => number;
  /** How often a need is met, roughly: the rarer, the better it rules frames out. */
  weightOf: (id: number) => number;
  count: () => number;
  /** Once all are numbered. `isKey` by number: whether frames are filed under it. */
  createReader: (isKey: Uint8Array) => (sentence: Tagged) => Met;
};

const weightOfWord = new Map(frequentWords.map((word, rank) => [word, 1000 / (rank + 1)]));
const rareWord = 0.2;

const weigh = (words: Iterable<string>): number => {
  let weight = 0;
  for (const word of words) weight += weightOfWord.get(word) ?? rareWord;
  return weight;
};

const none: readonly number[] = [];

export const collectNeeds = (lexicon: Lexicon): Needs => {
  const weightOfClass = new Map<string, number>();
  const weighClass = (name: string): number => {
    const weight = weightOfClass.get(name) ?? weigh(lexicon.firstWordsOf(name));
    weightOfClass.set(name, weight);
    return weight;
  };
  const ids = new Map<string, number>();
  const idOfElement = new Map<WordElement, number>();
  const weights: number[] = [];
  const byWord = new Map<string, number[]>();
  const byClass = new Map<string, number[]>();
  const byStem: { stem: string; id: number }[] = [];
  const seen = new Map<string, readonly number[]>();
  const push = (map: Map<string, number[]>, key: string, id: number) => {
    const known = map.get(key);
    if (known) known.push(id);
    else map.set(key, [id]);
  };
  const metBy = (word: string): readonly number[] => {
    const known = seen.get(word);
    if (known) return known;
    const stems = byStem.filter(({ stem }) => word.startsWith(stem)).map(({ id }) => id);
    const listed = byWord.get(word) ?? none;
    const met = stems.length === 0 ? listed : [...listed, ...stems];
    if (seen.size > 20_000) seen.clear();
    seen.set(word, met);
    return met;
  };
  const idOfKey = (element: WordElement): number => {
    const key = keyOf(element);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = weights.length;
    ids.set(key, id);
    const ofClasses = element.classes.reduce((sum, name) => sum + weighClass(name), 0);
    weights.push(weigh(element.words) + 10 * element.stems.length + ofClasses);
    element.words.forEach((word) => push(byWord, word, id));
    element.classes.forEach((name) => push(byClass, name, id));
    element.stems.forEach((stem) => byStem.push({ stem, id }));
    return id;
  };
  return {
    idOf: (element) => {
      const id = idOfElement.get(element) ?? idOfKey(element);
      idOfElement.set(element, id);
      return id;
    },
    weightOf: (id) => weights[id] ?? 0,
    count: () => weights.length,
    createReader: (isKey) => {
      // What was kept to number them is not looked at again.
      for (const map of [ids, idOfElement, weightOfClass]) map.clear();
      return ({ texts, tags }) => {
        const bits = new Int32Array(Math.ceil(isKey.length / 32));
        const keys: number[] = [];
        const meet = (numbers: readonly number[]) => {
          for (const id of numbers) {
            const before = bits[id >>> 5] ?? 0;
            const after = before | (1 << (id & 31));
            if (after === before) continue;
            bits[id >>> 5] = after;
            if (isKey[id] === 1) keys.push(id);
          }
        };
        for (const text of texts) meet(metBy(text));
        const classes = new Set<string>();
        for (const here of tags) for (const { name } of here) classes.add(name);
        for (const name of classes) meet(byClass.get(name) ?? none);
        return { bits, keys };
      };
    },
  };
};
