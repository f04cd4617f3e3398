import { defaultLocale, type Locale, localizePath } from '@/core/locales';
import { isTranslationCurrent, type Translated } from '@/core/translation/languages';
import { OutdatedTranslationNotice } from '@/ui/layout/notice';

type Args = { document: Translated; locale: Locale; path: string };

/** Says above a translation that the original has changed since it was reviewed; nothing while it has not. */
export const TranslationNotice = ({ document, locale, path }: Args) =>
  locale === defaultLocale || isTranslationCurrent({ document }) ? null : (
    <OutdatedTranslationNotice locale={locale} original={localizePath({ path, locale: defaultLocale })} />
  );
