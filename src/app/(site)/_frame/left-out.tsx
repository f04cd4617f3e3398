import { defaultLocale, type Locale, localizePath } from '@/core/locales';

import { wordsFor } from '../_words/words-for';

type LeftOutProps = { locale: Locale; /** The list in its original language. */ path: string; when: boolean };

/** At the foot of a list: that it leaves out what is not translated, and where to read that. */
export const LeftOut = ({ locale, path, when }: LeftOutProps) =>
  when ? (
    <p className="small">
      {wordsFor(locale).leftOut.text}{' '}
      <a href={localizePath({ path, locale: defaultLocale })} hrefLang={defaultLocale} lang={defaultLocale}>
        {wordsFor(defaultLocale).leftOut.all}
      </a>
    </p>
  ) : null;

/** What stands in the language of the page, and whether that leaves anything out. */
export const inLanguage = <T extends { language: Locale }>({ items, locale }: { items: T[]; locale: Locale }) => {
  const shown = items.filter(({ language }) => language === locale);
  return { shown, leavesOut: shown.length < items.length };
};
