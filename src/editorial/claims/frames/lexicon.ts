import { wordsOf } from '../text/words';
import { shapeNames } from './shapes';

/** Names of classes with their words and phrases. */
export type WordClasses = Record<string, readonly string[]>;

/** A class at a place in a sentence, over so many words. */
export type Tag = { name: string; length: number };

type Phrase = { rest: string[]; tag: Tag };

export type Lexicon = {
  has: (name: string) => boolean;
  firstWordsOf: (name: string) => string[];
  /** What begins at this word. Most words share theirs with every other place of the word. */
  tagsAt: (words: readonly string[], at: number) => readonly Tag[];
};

const shortestStem = 3;

type Entry = {
  /** The classes of the word alone. */
  single: Tag[];
  /** Phrases that begin with it by their second word, and those whose second word is a stem. */
  byNext: Map<string, Phrase[]> | null;
  stems: Phrase[];
};

const emptyEntry = (): Entry => ({ single: [], byNext: null, stems: [] });
/** Most words are in no class. */
const unlisted = emptyEntry();

const addOnce = (tags: Tag[], tag: Tag): void => {
  if (!tags.some(({ name, length }) => name === tag.name && length === tag.length)) tags.push(tag);
};

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

const addPhrase = (entry: Entry, phrase: Phrase): void => {
  const [next = ''] = phrase.rest;
  if (next.endsWith('*')) entry.stems.push(phrase);
  else {
    entry.byNext ??= new Map();
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
    const alone: Tag = { name, length: 1 };
    for (const entry of entries) {
      const isWhole = !entry.includes('*');
      const [first = '', ...rest] = isWhole ? wordsOf(entry).map(({ text }) => text) : entry.split(' ');
      const isStem = first.endsWith('*');
      const [index, key] = isStem ? [stems, first.slice(0, -1)] : [exact, first];
      const known = index.get(key) ?? emptyEntry();
      if (rest.length === 0) addOnce(known.single, alone);
      else addPhrase(known, { rest, tag: { name, length: rest.length + 1 } });
      index.set(key, known);
    }
  }
  const seen = new Map<string, Entry>();
  const findEntry = (word: string): Entry => {
    const entries = [exact.get(word)];
    for (let length = shortestStem; length <= word.length; length += 1) entries.push(stems.get(word.slice(0, length)));
    const shape = shapeNames(word).filter((name) => name in classes);
    if (shape.length === 0 && entries.every((entry) => entry === undefined)) return unlisted;
    const found = emptyEntry();
    for (const entry of entries) {
      entry?.single.forEach((tag) => addOnce(found.single, tag));
      entry?.byNext?.forEach((phrases) => phrases.forEach((phrase) => addPhrase(found, phrase)));
      found.stems.push(...(entry?.stems ?? []));
    }
    for (const name of shape) addOnce(found.single, { name, length: 1 });
    return found;
  };
  const entryOf = (word: string): Entry => {
    const cached = seen.get(word);
    if (cached) return cached;
    const found = findEntry(word);
    if (seen.size > 20_000) seen.clear();
    seen.set(word, found);
    return found;
  };
  return {
    has: (name) => name in classes,
    firstWordsOf: (name) => (classes[name] ?? []).map((entry) => entry.split(' ', 1)[0] ?? ''),
    tagsAt: (words, at) => {
      const { single, byNext, stems: byStem } = entryOf(words[at] ?? '');
      const next = byNext?.get(words[at + 1] ?? '');
      if (next === undefined && byStem.length === 0) return single;
      let tags: Tag[] | null = null;
      for (const phrases of [next ?? [], byStem]) {
        for (const phrase of phrases) if (isThere(phrase, words, at)) addOnce((tags ??= [...single]), phrase.tag);
      }
      return tags ?? single;
    },
  };
};
