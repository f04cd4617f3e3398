import type { CslName } from '../../csl-item';
import { isSuffix, toName } from '../names';
import { tidyText } from '../tidy-text';
import { decodeLatex, encodeLatex } from './latex';

/** Splits outside of braces. */
const splitOutside = (text: string, isSplit: (at: number) => number): string[] => {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const length = isSplit(at);
      if (length === 0) continue;
      parts.push(text.slice(from, at));
      from = at + length;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
};

const plain = (text: string | undefined): string => tidyText(decodeLatex(text ?? ''));

/** Whether no brace closes that was not opened: `{A} and {B}` is not one pair of braces. */
const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const sign of text.replace(/\\./gu, '')) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

const isBraced = (text: string): boolean => text.startsWith('{') && text.endsWith('}') && isBalanced(text.slice(1, -1));

/** `Jan van der Berg`: what begins with a small letter belongs to the family name, as does all behind it. */
const parseGivenFirst = (words: string[]): CslName | null => {
  const isParticle = (word: string) => /^\p{Ll}/u.test(plain(word));
  const suffix = words.length > 2 && isSuffix(plain(words.at(-1))) ? words.at(-1) : undefined;
  const names = suffix === undefined ? words : words.slice(0, -1);
  const particle = names.findIndex((word, index) => index > 0 && index < names.length - 1 && isParticle(word));
  const family = particle === -1 ? names.length - 1 : particle;
  return toName({
    family: plain(names.slice(family).join(' ')),
    given: plain(names.slice(0, family).join(' ')),
    suffix: plain(suffix),
  });
};

const parseName = (text: string): CslName | null => {
  if (isBraced(text)) return toName({ literal: plain(text) });
  const parts = splitOutside(text, (at) => (text.charAt(at) === ',' ? 1 : 0));
  const [first, second, third] = parts;
  if (parts.length === 2) return toName({ family: plain(first), given: plain(second) });
  if (parts.length > 2) return toName({ family: plain(first), suffix: plain(second), given: plain(third) });
  const words = splitOutside(text, (at) => (/\s/u.test(text.charAt(at)) ? 1 : 0)).filter((word) => word !== '');
  return words.length === 1 ? toName({ literal: plain(text) }) : parseGivenFirst(words);
};

const andAt =
  (text: string) =>
  (at: number): number =>
    /^ and $/iu.test(text.slice(at, at + 5)) ? 4 : 0;

/** Authors or editors of an entry. `others` stands for those that the file leaves out. */
export const parseBibtexNames = (value: string): { names: CslName[]; isCutShort: boolean } => {
  const line = tidyText(value);
  const texts = splitOutside(line, andAt(line)).filter((text) => text !== '');
  const named = texts.filter((text) => text.toLowerCase() !== 'others');
  return {
    names: named.map(parseName).filter((name) => name !== null),
    isCutShort: named.length < texts.length,
  };
};

/** Braces keep what looks like a separator together. */
const guarded = (text: string | undefined): string => {
  const encoded = encodeLatex(text ?? '');
  return /,|(?:^|\s)and(?:\s|$)/iu.test(encoded) ? `{${encoded}}` : encoded;
};

export const writeBibtexName = ({ family, given, suffix, literal }: CslName): string => {
  if (literal !== undefined) return `{${encodeLatex(literal)}}`;
  const last = guarded(family);
  return suffix === undefined ? `${last}, ${guarded(given)}` : `${last}, ${guarded(suffix)}, ${guarded(given)}`;
};
