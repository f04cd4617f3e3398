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

/** Numbers the needs of all frames of a language, so that one look at each word tells which are met. */
export type Needs = {
  idOf: (element: WordElement) => number;
  /** How often a need is met, roughly: the rarer, the better it rules frames out. */
  weightOf: (id: number) => number;
  metIn: (sentence: Tagged) => { isMet: Uint8Array; met: number[] };
};

const weightOfWord = new Map(frequentWords.map((word, rank) => [word, 1000 / (rank + 1)]));
const rareWord = 0.2;

const weigh = (words: Iterable<string>): number => {
  let weight = 0;
  for (const word of words) weight += weightOfWord.get(word) ?? rareWord;
  return weight;
};

export const collectNeeds = (lexicon: Lexicon): Needs => {
  const weightOfClass = new Map<string, number>();
  const weighClass = (name: string): number => {
    const weight = weightOfClass.get(name) ?? weigh(lexicon.firstWordsOf(name));
    weightOfClass.set(name, weight);
    return weight;
  };
  const ids = new Map<string, number>();
  const weights: number[] = [];
  const byWord = new Map<string, number[]>();
  const byClass = new Map<string, number[]>();
  const byStem: { stem: string; id: number }[] = [];
  const seen = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, id: number) => {
    const known = map.get(key);
    if (known) known.push(id);
    else map.set(key, [id]);
  };
  const metBy = (word: string): number[] => {
    const known = seen.get(word);
    if (known) return known;
    const stems = byStem.filter(({ stem }) => word.startsWith(stem)).map(({ id }) => id);
    const met = [...(byWord.get(word) ?? []), ...stems];
    if (seen.size > 20_000) seen.clear();
    seen.set(word, met);
    return met;
  };
  return {
    idOf: (element) => {
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
    },
    weightOf: (id) => weights[id] ?? 0,
    metIn: ({ texts, classes }) => {
      const isMet = new Uint8Array(weights.length);
      const met: number[] = [];
      const meet = (numbers: readonly number[]) => {
        for (const id of numbers) {
          if (isMet[id] === 1) continue;
          isMet[id] = 1;
          met.push(id);
        }
      };
      for (const text of texts) meet(metBy(text));
      for (const name of classes) meet(byClass.get(name) ?? []);
      return { isMet, met };
    },
  };
};
