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

const none: number[] = [];

/** All places of the lists, each once; most lists are empty. */
const unite = (lists: number[][]): number[] => {
  let found = none;
  for (const list of lists) {
    if (list.length === 0) continue;
    if (found.length === 0) found = list;
    else found = [...found, ...list.filter((place) => !found.includes(place))];
  }
  return found;
};

const endsOfWord = (element: WordElement, sentence: Tagged, from: number): number[] => {
  const at = skipSilent(sentence.texts, from);
  const text = sentence.texts[at];
  if (text === undefined) return none;
  if (element.words.has(text) || element.stems.some((stem) => text.startsWith(stem))) return [at + 1];
  let ends = none;
  for (const { name, length } of sentence.tags[at] ?? [])
    if (element.classes.includes(name)) ends = [...ends, at + length];
  return ends;
};

const endsOfGap = (max: number, { texts }: Tagged, from: number): number[] => {
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
const endsOf = (element: Element, sentence: Tagged, from: number): number[] => {
  switch (element.kind) {
    case 'word':
      return endsOfWord(element, sentence, from);
    case 'gap':
      return endsOfGap(element.max, sentence, from);
    case 'begin':
      return from <= sentence.begin ? [sentence.begin] : [];
    case 'end':
      return sentence.texts.slice(from).every((text) => !/[a-z0-9]/.test(text)) ? [from] : [];
    case 'not-next':
      return endsOf(element.element, sentence, from).length > 0 ? [] : [from];
    case 'not-before': {
      // The word before, and the two and three before, for phrases.
      const isBefore = [1, 2, 3].some(
        (back) => from >= back && endsOf(element.element, sentence, from - back).includes(from),
      );
      return isBefore ? [] : [from];
    }
    case 'optional':
      return unite([[from], endsOf(element.element, sentence, from)]);
    case 'group':
      return unite(element.options.map((option) => endsOfSequence(option, sentence, from)));
  }
};

const endsOfSequence = (elements: readonly Element[], sentence: Tagged, from: number): number[] => {
  let places = [from];
  for (const element of elements) {
    const [place] = places;
    if (place === undefined) return places;
    places =
      places.length === 1
        ? endsOf(element, sentence, place)
        : unite(places.map((one) => endsOf(element, sentence, one)));
  }
  return places;
};

/** The shortest match that begins at this word, as the index after its last word. */
export const matchAt = (elements: readonly Element[], sentence: Tagged, from: number): number | null => {
  const ends = endsOfSequence(elements, sentence, from);
  return ends.length === 0 ? null : Math.min(...ends);
};
