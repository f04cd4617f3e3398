import { wordsOf } from '../text/words';
import { shapeNames } from './shapes';

/** Names of classes with their words and phrases. */
export type WordClasses = Record<string, readonly string[]>;

type Phrase = { rest: string[]; name: string };

export type Lexicon = {
  has: (name: string) => boolean;
  firstWordsOf: (name: string) => string[];
  /** What begins at this word: the lengths of each class. Most words share theirs with every other place of the word. */
  tagsAt: (words: readonly string[], at: number) => ReadonlyMap<string, readonly number[]>;
};

const shortestStem = 3;

type Entry = {
  /** The classes of the word alone. */
  single: Map<string, readonly number[]>;
  /** Phrases that begin with it by their second word, and those whose second word is a stem. */
  byNext: Map<string, Phrase[]>;
  stems: Phrase[];
};

const oneWord: readonly number[] = [1];
const emptyEntry = (): Entry => ({ single: new Map(), byNext: new Map(), stems: [] });

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

const addPhrase = (entry: Entry, phrase: Phrase): void => {
  const [next = ''] = phrase.rest;
  if (next.endsWith('*')) entry.stems.push(phrase);
  else {
    const known = entry.byNext.get(next);
    if (known) known.push(phrase);
    else entry.byNext.set(next, [phrase]);
  }
};

const isThere = ({ rest }: Phrase, words: readonly string[], at: number): boolean => {
  for (let index = 0; index < rest.length; index += 1)
    if (!fits(words[at + 1 + index], rest[index] ?? '')) return false;
  return true;
};

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
      if (rest.length === 0) known.single.set(name, oneWord);
      else addPhrase(known, { rest, name });
      index.set(key, known);
    }
  }
  const seen = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const cached = seen.get(word);
    if (cached) return cached;
    const found = emptyEntry();
    const add = (entry: Entry | undefined) => {
      entry?.single.forEach((lengths, name) => found.single.set(name, lengths));
      entry?.byNext.forEach((phrases) => phrases.forEach((phrase) => addPhrase(found, phrase)));
      found.stems.push(...(entry?.stems ?? []));
    };
    add(exact.get(word));
    for (let length = shortestStem; length <= word.length; length += 1) add(stems.get(word.slice(0, length)));
    for (const name of shapeNames(word)) if (name in classes) found.single.set(name, oneWord);
    if (seen.size > 20_000) seen.clear();
    seen.set(word, found);
    return found;
  };
  return {
    has: (name) => name in classes,
    firstWordsOf: (name) => (classes[name] ?? []).map((entry) => entry.split(' ', 1)[0] ?? ''),
    tagsAt: (words, at) => {
      const { single, byNext, stems: byStem } = entryOf(words[at] ?? '');
      const next = byNext.get(words[at + 1] ?? '');
      if (next === undefined && byStem.length === 0) return single;
      let tags = null as Map<string, readonly number[]> | null;
      const add = (phrase: Phrase) => {
        if (!isThere(phrase, words, at)) return;
        tags ??= new Map(single);
        const lengths = tags.get(phrase.name) ?? [];
        const length = phrase.rest.length + 1;
        if (!lengths.includes(length)) tags.set(phrase.name, [...lengths, length]);
      };
      next?.forEach(add);
      byStem.forEach(add);
      return tags ?? single;
    },
  };
};
