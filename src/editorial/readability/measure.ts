import type { Locale } from '@/core/locales';

import { countSyllables, wordsIn } from './words';

export type Measure = {
  words: number;
  sentences: number;
  /** School grade, from 0; the higher, the harder. Null while there are too few words to say. */
  grade: number | null;
};

/** Grade aimed for, and grade above which a page needs a justification. Source: NHS and PIF TICK on plain language. */
export const limits = { aim: 8, stop: 12 } as const;

export type Level = 'good' | 'hard' | 'too-hard';

export const levelOf = (grade: number): Level =>
  grade <= limits.aim ? 'good' : grade <= limits.stop ? 'hard' : 'too-hard';

/** Fewer words say nothing about how a text reads. */
const fewestWords = 30;

/**
 * Szigriszt-Pazos's perspicuity on the scale of grades: what INFLESZ calls normal (55 and more) is
 * the grade aimed for, what it calls very difficult (under 40) is above the highest allowed.
 */
const gradeOfPerspicuity = (perspicuity: number): number => {
  if (perspicuity >= 55) return limits.aim - ((perspicuity - 55) / 45) * limits.aim;
  return limits.aim + ((55 - perspicuity) / 15) * (limits.stop - limits.aim);
};

/**
 * Grade of a text by the lengths of its sentences and words: Flesch-Kincaid (Kincaid 1975) for
 * English, Szigriszt-Pazos (1993) with the INFLESZ scale (Barrio-Cantalejo 2008) for Spanish.
 */
export const gradeOf = ({
  words,
  sentences,
  syllables,
  locale,
}: {
  words: number;
  sentences: number;
  syllables: number;
  locale: Locale;
}): number => {
  const [length, weight] = [words / sentences, syllables / words];
  const grade =
    locale === 'es' ? gradeOfPerspicuity(206.835 - 62.3 * weight - length) : 0.39 * length + 11.8 * weight - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
};

/** How hard some sentences are to read. Sentences of one or two words are labels and do not count. */
export const measure = ({ sentences, locale }: { sentences: string[]; locale: Locale }): Measure => {
  const counted = sentences.map(wordsIn).filter(({ length }) => length > 2);
  const words = counted.flat();
  const syllables = words.reduce((sum, word) => sum + countSyllables({ word, locale }), 0);
  const grade =
    words.length < fewestWords ? null : gradeOf({ words: words.length, sentences: counted.length, syllables, locale });
  return { words: words.length, sentences: counted.length, grade };
};
