/** Languages of the site; the first is the default and has no prefix in its addresses. */
export const locales = ['en', 'es'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The address of a path in a language: `/faq` is `/es/faq` in Spanish. */
export const localizePath = ({ path, locale }: { path: string; locale: Locale }): string => {
  if (locale === defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
};

/** A link as an editor typed it, in a language: addresses of this site get its prefix, all others stay. */
export const localizeHref = ({ href, locale }: { href: string; locale: Locale }): string => {
  const isOwnPage = href.startsWith('/') && !/^\/(?:\/|(?:admin|api)(?:\/|$))/u.test(href);
  const hasPrefix = locales.some(
    (other) => other !== defaultLocale && new RegExp(`^/${other}(?:[/?#]|$)`, 'u').test(href),
  );
  return isOwnPage && !hasPrefix ? localizePath({ path: href, locale }) : href;
};
