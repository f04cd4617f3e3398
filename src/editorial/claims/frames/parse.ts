/**
 * Frames are claims written as classes of words in an order:
 *
 *     @end ~4 @ill          a word of the class "end", up to four others, a word of "ill"
 *     stop|halt the? pain   one of two words, perhaps "the", then "pain"
 *     ( no more | never ) @ill
 *     ^ none $              at the beginning and the end of the sentence
 *     safe !!enough         not before "enough"; <!not before it not "not"
 *     @alarm & @portal &! @emergency    all in one sentence, in any order; the last must not be there
 *     @portal < @alarm      the other part stands in the sentence before
 *     = never look back     begins a frame that no `unless` frame lifts
 */
export type WordElement = {
  kind: 'word';
  words: ReadonlySet<string>;
  stems: readonly string[];
  classes: readonly string[];
};

export type Element =
  | WordElement
  | { kind: 'gap'; max: number }
  | { kind: 'begin' | 'end' }
  | { kind: 'not-next' | 'not-before'; element: Element }
  | { kind: 'group'; options: Element[][] }
  | { kind: 'optional'; element: Element };

export type Condition = {
  kind: 'with' | 'without' | 'before' | 'not-before' | 'next' | 'not-next';
  elements: Element[];
};

export type ParsedFrame = { elements: Element[]; conditions: Condition[] };

const signs: Record<string, Condition['kind']> = {
  '&': 'with',
  '&!': 'without',
  '<': 'before',
  '<!': 'not-before',
  '>': 'next',
  '>!': 'not-next',
};

/** Words joined by `_` make a phrase: "pain_free|healed". */
const parseWord = (source: string): Element => {
  const parts = source.split('|').filter((part) => part !== '');
  const phrases = parts.filter((part) => part.includes('_') && part.length > 1);
  if (phrases.length > 0) {
    const singles = parts.filter((part) => !phrases.includes(part)).join('|');
    const options = phrases.map((phrase) => phrase.split('_').map(parseOne));
    return { kind: 'group', options: singles === '' ? options : [[parseWord(singles)], ...options] };
  }
  return {
    kind: 'word',
    words: new Set(parts.filter((part) => !part.startsWith('@') && !part.endsWith('*'))),
    stems: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    classes: parts.filter((part) => part.startsWith('@')).map((part) => part.slice(1)),
  };
};

/** Most tokens stand in many frames, and each is kept once. */
const parsed = new Map<string, Element>();

const parseOne = (token: string): Element => {
  const known = parsed.get(token) ?? parseToken(token);
  parsed.set(token, known);
  return known;
};

const parseToken = (token: string): Element => {
  if (token === '^') return { kind: 'begin' };
  if (token === '$') return { kind: 'end' };
  if (token.startsWith('~')) return { kind: 'gap', max: Number(token.slice(1)) };
  if (token.startsWith('!!')) return { kind: 'not-next', element: parseWord(token.slice(2)) };
  if (token.startsWith('<!') && token.length > 2) return { kind: 'not-before', element: parseWord(token.slice(2)) };
  if (token.length > 1 && token.endsWith('?')) return { kind: 'optional', element: parseWord(token.slice(0, -1)) };
  return parseWord(token);
};

/** In brackets, `|` sets apart whole phrases: "( say goodbye to | get rid of )"; gaps at their ends belong to all. */
const splitOptions = (tokens: string[]): string[][] => {
  const options: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token === '(') depth += 1;
    if (isClose(token)) depth -= 1;
    if (depth > 0 || isClose(token) || token === '(') options.at(-1)?.push(token);
    else if (token === '|') options.push([]);
    else {
      const [first = '', ...rest] = token.split('|');
      if (first !== '') options.at(-1)?.push(first);
      for (const part of rest) options.push(part === '' ? [] : [part]);
    }
  }
  return options;
};

const isClose = (token: string): boolean => token === ')' || token === ')?';
const isGap = (token: string | undefined): token is string => token !== undefined && /^~\d+$/.test(token);

const parseGroup = (tokens: string[]): Element[] => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const before = isGap(first) ? [parseOne(first)] : [];
  const after = isGap(last) && tokens.length > 1 ? [parseOne(last)] : [];
  const inner = tokens.slice(before.length, tokens.length - after.length);
  return [...before, { kind: 'group', options: splitOptions(inner).map(parseSequence) }, ...after];
};

const closeOf = (tokens: string[], open: number): number => {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at] === '(') depth += 1;
    if (isClose(tokens[at] ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A bracket is never closed in "${tokens.join(' ')}".`);
};

const parseSequence = (tokens: string[]): Element[] => {
  const elements: Element[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (isClose(token)) throw new Error(`A bracket closes that nothing opened in "${tokens.join(' ')}".`);
    if (token !== '(') {
      elements.push(parseOne(token));
      continue;
    }
    const close = closeOf(tokens, at);
    const group = parseGroup(tokens.slice(at + 1, close));
    if (tokens[close] === ')?') elements.push({ kind: 'optional', element: { kind: 'group', options: [group] } });
    else elements.push(...group);
    at = close;
  }
  return elements;
};

export const parseFrame = (source: string): ParsedFrame => {
  const parts: { kind: Condition['kind']; tokens: string[] }[] = [{ kind: 'with', tokens: [] }];
  for (const token of source.trim().split(/\s+/)) {
    const kind = signs[token];
    if (kind) parts.push({ kind, tokens: [] });
    else parts.at(-1)?.tokens.push(token);
  }
  const [first, ...others] = parts.map(({ kind, tokens }) => ({ kind, elements: parseSequence(tokens) }));
  return { elements: first?.elements ?? [], conditions: others };
};
