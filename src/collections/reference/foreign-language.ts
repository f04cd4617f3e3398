import type { Locale } from '@/core/locales';

/** The language of a publication for a `lang` attribute, such as "de-CH"; nothing where it is unknown or that of the page. */
export const foreignLanguage = ({
  language,
  locale,
}: {
  language: string | null | undefined;
  locale: Locale;
}): string | undefined => {
  const [tag = ''] = /^[a-z]{2,3}(?:-[a-z\d]+)*$/iu.exec(language?.trim() ?? '') ?? [];
  return tag === '' || tag.split('-')[0]?.toLowerCase() === locale ? undefined : tag;
};
