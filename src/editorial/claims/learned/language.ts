import type { Locale } from '@/core/locales';

const words: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    'the a an of to and in is are it you your we our for with that this on or not be will can if as at from by'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las un una de del y en es son su sus que con por para no se lo le al o si como mas nos tu'.split(' '),
  ),
};

/** The language that most of the small words of a folded sentence belong to. */
export const languageOf = (sentence: string): Locale => {
  const texts = sentence.match(/[a-z]+/g) ?? [];
  const count = (locale: Locale): number => texts.filter((text) => words[locale].has(text)).length;
  return count('es') > count('en') ? 'es' : 'en';
};
