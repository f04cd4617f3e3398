import type { Access, Where } from 'payload';

import { defaultLocale, isLocale, type Locale } from '../locales';
import { otherLocales } from '../translation/languages';
import { isSignedIn } from './roles';

const askedFor = (locale: unknown): Locale[] => {
  if (locale === 'all') return otherLocales;
  return isLocale(locale) && locale !== defaultLocale ? [locale] : [];
};

/** The public sees what is published, in another language than the default only with a reviewed translation. */
export const publishedInLanguage: Access = ({ req }) => {
  if (isSignedIn(req)) return true;
  const translated = askedFor(req.locale).map((locale): Where => ({ 'translation.languages': { contains: locale } }));
  return { and: [{ _status: { equals: 'published' } }, ...translated] };
};
