import type { Locale } from '@/core/locales';

import { countSyllables, wordsIn } from './words';

export const reasons = {
  long: {
    why: 'Long: readers lose the beginning before they reach the end.',
    suggestion: 'Cut it in two. One thought for each sentence.',
  },
  'long-words': {
    why: 'Many long words in a row.',
    suggestion: 'Swap the longest words for everyday ones, or explain them.',
  },
  passive: {
    why: 'Passive twice or more: nobody can tell who does what.',
    suggestion: 'Say who does it: "the doctor checks", not "it is checked".',
  },
  nested: {
    why: 'Nested: thoughts inside thoughts.',
    suggestion: 'Take what stands in brackets or between dashes out into a sentence of its own.',
  },
} as const;

export type Reason = keyof typeof reasons;

const mostWords: Record<Locale, number> = { en: 25, es: 30 };

/** Spanish words are longer without being harder. */
const longFrom: Record<Locale, number> = { en: 3, es: 4 };

const irregular =
  'been|begun|born|brought|built|chosen|done|drawn|driven|felt|found|given|held|kept|known|laid|led|left|lost|made|' +
  'meant|met|paid|put|read|said|seen|sent|set|shown|taken|taught|thought|told|understood|worn|written';

const passives: Record<Locale, RegExp> = {
  en: new RegExp(
    String.raw`\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|not\s+)?(?:\w{2,}ed|${irregular})\b`,
    'giu',
  ),
  es: /\b(?:es|son|fue|fueron|ser|sido|siendo|será|serán|sea|sean)\s+(?:\p{L}+mente\s+)?\p{L}+(?:[ai]d|t|ch)[oa]s?(?!\p{L})/giu,
};

const joiners: Record<Locale, RegExp> = {
  en: /\b(?:which|who|whose|that|although|though|because|whereas|while|unless|if|when|where)\b/giu,
  es: /(?<!\p{L})(?:que|quien|quienes|cuyo|cuya|aunque|porque|mientras|si|cuando|donde)(?!\p{L})/giu,
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isNested = ({ sentence, locale }: { sentence: string; locale: Locale }): boolean => {
  const asides = count(sentence, /\([^)]{12,}\)/gu) + Math.floor(count(sentence, /\s[–—-]\s|—/gu) / 2);
  const joined = count(sentence, joiners[locale]);
  return asides >= 2 || (asides === 1 && joined >= 2) || joined >= 4;
};

const hasLongWords = ({ words, locale }: { words: string[]; locale: Locale }): boolean => {
  const long = words.filter((word) => countSyllables({ word, locale }) >= longFrom[locale]).length;
  return long >= 5 && long / words.length > 0.3;
};

/** Why a sentence is hard to read; nothing when it is not. */
export const reasonsOf = ({ sentence, locale }: { sentence: string; locale: Locale }): Reason[] => {
  const words = wordsIn(sentence);
  if (words.length < 8) return [];
  const found: Reason[] = [];
  if (words.length > mostWords[locale]) found.push('long');
  if (hasLongWords({ words, locale })) found.push('long-words');
  if (count(sentence, passives[locale]) >= 2) found.push('passive');
  if (isNested({ sentence, locale })) found.push('nested');
  return found;
};
