import { citationMark } from '../text/fold';

const letterGroup = 4;
/** Sets groups of letters apart from the other kinds of signs. */
const lettersKind = 9;

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** One number from two, where the order counts. */
export const join = (one: number, other: number): number => {
  const mixed = Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

/** Numbers that mean something by themselves; of all others only that they are numbers. */
const telling = new Set(['100', '911', '112', '999', '988', '50', '0']);

const plain = (text: string): string => {
  if (text === citationMark) return '[#]';
  return /^\d/.test(text) && !telling.has(text) ? '#' : text;
};

/** A word as a number, and its groups of letters as numbers. */
type Word = { hash: number; letters: number[] };

const words = new Map<string, Word>();
const mostWords = 50_000;

export const wordOf = (text: string): Word => {
  const known = words.get(text);
  if (known) return known;
  const padded = ` ${plain(text)} `;
  const letters: number[] = [];
  for (let at = 0; at + letterGroup <= padded.length; at += 1) {
    letters.push(join(lettersKind, hashOf(padded.slice(at, at + letterGroup))));
  }
  const fresh = { hash: hashOf(plain(text)), letters };
  // Names and typing errors must not fill the memory of a server.
  if (words.size >= mostWords) words.clear();
  words.set(text, fresh);
  return fresh;
};

/** Stands before the first word and after the last. */
export const edge: Word = { hash: hashOf('<>'), letters: [] };
