import { toPlain } from '../registry/plain-text';

/** Letters that have no diacritic to take off, and Greek ones that titles also spell out. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  α: ' alpha ',
  β: ' beta ',
  γ: ' gamma ',
  δ: ' delta ',
  κ: ' kappa ',
  μ: ' mu ',
};

/**
 * A text as two registries would agree on it: without markup, entities, case, diacritics and punctuation. Every sign
 * between words becomes one space, so a subtitle after a colon, a dash or a full stop is the same.
 */
export const fold = (text: string): string =>
  toPlain(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłıþαβγδκμ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/&/gu, ' and ')
    .replace(/['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded words of a text. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');
