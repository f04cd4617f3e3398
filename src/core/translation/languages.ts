import { defaultLocale, type Locale, locales } from '../locales';

/** What the system keeps beside a document that is translated language by language. */
export type TranslationRecord = {
  /** Languages besides the default one in which the public may read the document, separated by spaces. */
  languages?: string | null;
  /** Fingerprint of the text in the default language, as it is now. */
  originalText?: string | null;
  /** The same fingerprint when the translation in the language of the document was reviewed. */
  reviewedText?: string | null;
};

/** A document; one without a record belongs to a collection that is shown in every language. */
export type Translated = { translation?: TranslationRecord | null };

export const otherLocales: Locale[] = locales.filter((locale) => locale !== defaultLocale);

/** The languages in which the public may read a document, the default one first. */
export const languagesOf = ({ document: { translation } }: { document: Translated }): Locale[] => {
  if (translation === undefined || translation === null) return [...locales];
  const reviewed = (translation.languages ?? '').split(' ');
  return [defaultLocale, ...otherLocales.filter((locale) => reviewed.includes(locale))];
};

/** The language in which a reader of `locale` gets the document: that one, or the original. */
export const languageOf = ({ document, locale }: { document: Translated; locale: Locale }): Locale =>
  languagesOf({ document }).includes(locale) ? locale : defaultLocale;

/** The record's way of writing languages down. */
export const writeLanguages = (languages: Locale[]): string | null =>
  otherLocales.filter((locale) => languages.includes(locale)).join(' ') || null;

/** Whether the original still says what it said when this translation was reviewed. */
export const isTranslationCurrent = ({ document: { translation } }: { document: Translated }): boolean =>
  !translation?.reviewedText || translation.reviewedText === translation.originalText;
