import { syllable } from 'syllable';

import type { Locale } from '@/core/locales';

import { countSpanishSyllables } from './spanish-syllables';

/** Pages use the same words again and again; this many are remembered in each language. */
const mostKept = 20_000;

const known: Record<Locale, Map<string, number>> = { en: new Map(), es: new Map() };

/** Words and numbers of a text; "six-week" and "don't" are one word. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Syllables of a word; a number is read as one. */
export const countSyllables = ({ word, locale }: { word: string; locale: Locale }): number => {
  const kept = known[locale].get(word);
  if (kept !== undefined) return kept;
  const count = locale === 'es' ? countSpanishSyllables(word) : Math.max(syllable(word), 1);
  if (known[locale].size >= mostKept) known[locale].clear();
  known[locale].set(word, count);
  return count;
};
