import { wordsOf } from '../text/words';
import { shapeNames } from './shapes';

/** Names of classes with their words and phrases. */
export type WordClasses = Record<string, readonly string[]>;

/** A class at a place in a sentence, over so many words. */
export type Tag = { name: string; length: number };

type Phrase = { rest: string[]; name: string };

export type Lexicon = {
  has: (name: string) => boolean;
  firstWordsOf: (name: string) => string[];
  /** What begins at this word. */
  tagsAt: (words: readonly string[], at: number) => Tag[];
};

const shortestStem = 3;

type Entry = { single: Set<string>; phrases: Phrase[] };

const emptyEntry = (): Entry => ({ single: new Set(), phrases: [] });

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

/** Makes classes searchable by the first word of each entry; every word of a language is looked up once. */
export const buildLexicon = (classes: WordClasses): Lexicon => {
  const exact = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  for (const [name, entries] of Object.entries(classes)) {
    for (const entry of entries) {
      const isWhole = !entry.includes('*');
      const [first = '', ...rest] = isWhole ? wordsOf(entry).map(({ text }) => text) : entry.split(' ');
      const isStem = first.endsWith('*');
      const [index, key] = isStem ? [stems, first.slice(0, -1)] : [exact, first];
      const known = index.get(key) ?? emptyEntry();
      if (rest.length === 0) known.single.add(name);
      else known.phrases.push({ rest, name });
      index.set(key, known);
    }
  }
  const seen = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const cached = seen.get(word);
    if (cached) return cached;
    const found = emptyEntry();
    const add = (entry: Entry | undefined) => {
      entry?.single.forEach((name) => found.single.add(name));
      if (entry) found.phrases.push(...entry.phrases);
    };
    add(exact.get(word));
    for (let length = shortestStem; length <= word.length; length += 1) add(stems.get(word.slice(0, length)));
    for (const name of shapeNames(word)) if (name in classes) found.single.add(name);
    if (seen.size > 20_000) seen.clear();
    seen.set(word, found);
    return found;
  };
  return {
    has: (name) => name in classes,
    firstWordsOf: (name) => (classes[name] ?? []).map((entry) => entry.split(' ', 1)[0] ?? ''),
    tagsAt: (words, at) => {
      const { single, phrases } = entryOf(words[at] ?? '');
      const tags: Tag[] = [];
      for (const name of single) tags.push({ name, length: 1 });
      for (const { rest, name } of phrases) {
        if (rest.every((wanted, index) => fits(words[at + 1 + index], wanted)))
          tags.push({ name, length: rest.length + 1 });
      }
      return tags;
    },
  };
};
