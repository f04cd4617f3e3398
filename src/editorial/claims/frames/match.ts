import type { Element, WordElement } from './parse';
import type { Tagged } from './tagged';

/** Signs that end a statement: no gap reaches over them. */
const stops = new Set(['.', ';', ':', '!', '?', '-', '|', '>', '=']);
/** Signs between words that say nothing about the order of words. */
const silent = new Set(['"', "'", '(', ')', ',', '/', '&', '+', '*', '_', '[', ']', '\uFFFC']);
/** A gap reaches over no denial, so that every frame speaks of it itself. */
const denials = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'cannot',
  'nor',
  'neither',
  'without',
  'nothing',
  'nunca',
  'ni',
]);

const skipSilent = (texts: readonly string[], from: number): number => {
  let at = from;
  while (at < texts.length && silent.has(texts[at] ?? '') && texts[at] !== ',') at += 1;
  return at;
};

/** Places in a sentence, as indexes of words. */
type Places = readonly number[];

const none: Places = [];

/** Most lists hold one place, and each of those is made once. */
const lone: Places[] = [];
const only = (place: number): Places => (lone[place] ??= [place]);

/** The places of both lists, each once. */
const unite = (one: Places, other: Places): Places => {
  if (one.length === 0 || one === other) return other;
  return other.length === 0 ? one : [...one, ...other.filter((place) => !one.includes(place))];
};

const endsOfWord = (element: WordElement, sentence: Tagged, from: number): Places => {
  const at = skipSilent(sentence.texts, from);
  const text = sentence.texts[at];
  if (text === undefined) return none;
  if (element.words.has(text) || element.stems.some((stem) => text.startsWith(stem))) return only(at + 1);
  let ends = none;
  for (const { name, length } of sentence.tags[at] ?? [])
    if (element.classes.includes(name)) ends = unite(ends, only(at + length));
  return ends;
};

const endsOfGap = (max: number, { texts }: Tagged, from: number): Places => {
  const ends = [from];
  let [at, count] = [from, 0];
  while (at < texts.length && count < max) {
    const text = texts[at] ?? '';
    if (stops.has(text) || denials.has(text)) break;
    if (!silent.has(text)) count += 1;
    at += 1;
    ends.push(at);
  }
  return ends;
};

/** Every place at which an element that begins here can end. */
const endsOf = (element: Element, sentence: Tagged, from: number): Places => {
  switch (element.kind) {
    case 'word':
      return endsOfWord(element, sentence, from);
    case 'gap':
      return endsOfGap(element.max, sentence, from);
    case 'begin':
      return from <= sentence.begin ? only(sentence.begin) : none;
    case 'end':
      return sentence.texts.slice(from).every((text) => !/[a-z0-9]/.test(text)) ? only(from) : none;
    case 'not-next':
      return endsOf(element.element, sentence, from).length > 0 ? none : only(from);
    case 'not-before': {
      // The word before, and the two and three before, for phrases.
      const isBefore = [1, 2, 3].some(
        (back) => from >= back && endsOf(element.element, sentence, from - back).includes(from),
      );
      return isBefore ? none : only(from);
    }
    case 'optional':
      return unite(only(from), endsOf(element.element, sentence, from));
    case 'group': {
      let ends = none;
      for (const option of element.options) ends = unite(ends, endsOfSequence(option, sentence, from));
      return ends;
    }
  }
};

const endsOfSequence = (elements: readonly Element[], sentence: Tagged, from: number): Places => {
  let places = only(from);
  for (const element of elements) {
    let ends = none;
    for (const place of places) ends = unite(ends, endsOf(element, sentence, place));
    if (ends.length === 0) return none;
    places = ends;
  }
  return places;
};

/** The shortest match that begins at this word, as the index after its last word. */
export const matchAt = (elements: readonly Element[], sentence: Tagged, from: number): number | null => {
  let shortest: number | null = null;
  for (const end of endsOfSequence(elements, sentence, from)) if (shortest === null || end < shortest) shortest = end;
  return shortest;
};
