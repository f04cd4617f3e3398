/**
 * Most patterns can be ruled out by looking at the words of a sentence. An anchor of a pattern is a
 * set of word beginnings, one of which is in every text that the pattern matches.
 */
type Item = {
  kind: 'letter' | 'space' | 'any' | 'nothing' | 'group';
  letter: string;
  group: Item[][];
  optional: boolean;
};

const longest = 3;

const item = (kind: Item['kind'], letter = '', group: Item[][] = []): Item => ({
  kind,
  letter,
  group,
  optional: false,
});

/** Reads the part of regular expressions that the rules use: letters, classes, groups and quantifiers. */
const parse = (source: string): Item[][] => {
  let at = 0;
  const readClass = (): Item => {
    const from = at;
    at += 1;
    while (source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
    at += 1;
    return item(source.slice(from, at) === '[ ]' ? 'space' : 'any');
  };
  const readEscape = (): Item => {
    const sign = source.charAt(at + 1);
    at += 2;
    return item(sign === 's' ? 'space' : sign === 'b' ? 'nothing' : 'any');
  };
  const readGroup = (): Item => {
    const looksAround = /^\(\?(?:=|!|<=|<!)/.exec(source.slice(at, at + 4))?.[0];
    at += (looksAround ?? /^\((?:\?:)?/.exec(source.slice(at, at + 3))?.[0] ?? '(').length;
    const group = readAlternatives();
    at += 1;
    return looksAround === undefined ? item('group', '', group) : item('nothing');
  };
  const readItem = (): Item => {
    const sign = source.charAt(at);
    if (sign === '[') return readClass();
    if (sign === '\\') return readEscape();
    if (sign === '(') return readGroup();
    at += 1;
    if (sign === '^' || sign === '$') return item('nothing');
    return /[a-z0-9]/.test(sign) ? item('letter', sign) : item(sign === ' ' ? 'space' : 'any');
  };
  const readAlternatives = (): Item[][] => {
    const all: Item[][] = [[]];
    while (at < source.length && source.charAt(at) !== ')') {
      if (source.charAt(at) === '|') {
        at += 1;
        all.push([]);
        continue;
      }
      const next = readItem();
      const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 8))?.[0] ?? '';
      at += quantifier.length;
      all.at(-1)?.push({ ...next, optional: /^(?:[?*]|\{0)/.test(quantifier) });
    }
    return all;
  };
  return readAlternatives();
};

/** All beginnings that a sequence can have, or null when it may begin with anything. */
const beginningsOf = (items: Item[]): Set<string> | null => {
  const found = new Set<string>();
  let word = '';
  for (const current of items) {
    if (current.kind === 'nothing') continue;
    if (current.kind === 'letter' && !current.optional) {
      word += current.letter;
      if (word.length === longest) return found.add(word);
    } else if (word !== '') return found.add(word);
    else if (current.kind === 'space') continue;
    else {
      const options = current.kind === 'letter' ? new Set([current.letter]) : beginningsOfAny(current.group);
      if (current.kind === 'any' || options === null) return null;
      for (const option of options) found.add(option);
      if (!current.optional) return found;
    }
  }
  return word === '' ? null : found.add(word);
};

const unionOf = (sets: (Set<string> | null)[]): Set<string> | null =>
  sets.length === 0 || sets.includes(null) ? null : new Set(sets.flatMap((set) => [...(set ?? [])]));

const beginningsOfAny = (alternatives: Item[][]): Set<string> | null => unionOf(alternatives.map(beginningsOf));

const frequent = new Set(
  'the and you can are for has hav wit tha our not was wil thi any all pai tre get pro com inj fro you mor ther it mak'.split(
    ' ',
  ),
);

const costOf = (set: Set<string>): number =>
  [...set].reduce((sum, word) => sum + (word.length < longest ? 20 : frequent.has(word) ? 8 : 1), 0);

const endsWithSpace = (alternatives: Item[][]): boolean =>
  alternatives.every((items) => {
    const last = items.at(-1);
    return (
      last !== undefined &&
      !last.optional &&
      (last.kind === 'space' || (last.kind === 'group' && endsWithSpace(last.group)))
    );
  });

const anchorOfSequence = (items: Item[]): Set<string> | null => {
  let best: Set<string> | null = null;
  const offer = (set: Set<string> | null) => {
    if (set && (best === null || costOf(set) < costOf(best))) best = set;
  };
  let atWord = true;
  items.forEach((current, index) => {
    if (!current.optional && atWord && current.kind !== 'space') offer(beginningsOf(items.slice(index)));
    if (!current.optional && current.kind === 'group') offer(anchorOfAny(current.group));
    if (current.kind === 'nothing') return;
    const leadsToWord = current.kind === 'space' || (current.kind === 'group' && endsWithSpace(current.group));
    atWord = leadsToWord && (atWord || !current.optional);
  });
  return best;
};

const anchorOfAny = (alternatives: Item[][]): Set<string> | null => unionOf(alternatives.map(anchorOfSequence));

/** Word beginnings of up to three letters, one of which every match of a pattern made with `phrase` has; null if unknown. */
export const anchorOf = (source: string): Set<string> | null => anchorOfAny(parse(source));
