import type { Locale } from '@/core/locales';

import { countSyllables, wordsIn } from './words';

/** A word of the glossary with all its forms, in one language. */
export type Term = { term: string; aliases: string[] };

export type HardWord = {
  word: string;
  times: number;
  /** The glossary explains it where it stands on the page. It is counted like every other word all the same. */
  isExplained: boolean;
};

const hardFrom: Record<Locale, number> = { en: 5, es: 6 };
const mostShown = 12;

const fold = (text: string): string => text.toLowerCase();

/** The longest words of a text, most frequent first, and whether the glossary explains them. */
export const hardWordsIn = ({
  sentences,
  terms,
  locale,
}: {
  sentences: string[];
  terms: Term[];
  locale: Locale;
}): HardWord[] => {
  const explained = new Set(terms.flatMap(({ term, aliases }) => [term, ...aliases].flatMap(wordsIn)).map(fold));
  const times = new Map<string, number>();
  for (const word of sentences.flatMap(wordsIn).map(fold)) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .filter(([word]) => countSyllables({ word, locale }) >= hardFrom[locale] && !/\d/u.test(word))
    .map(([word, often]) => ({ word, times: often, isExplained: explained.has(word) }))
    .toSorted((one, other) => other.times - one.times || one.word.localeCompare(other.word, locale))
    .slice(0, mostShown);
};
