import type { Access, Where } from 'payload';

import { defaultLocale, isLocale } from '../locales';
import { isSignedIn } from './roles';

/**
 * The public sees what is published, in another language than the default only with a reviewed translation.
 * Whoever asks for all languages at once gets every document, less what is not public of it.
 */
export const publishedInLanguage: Access = ({ req }) => {
  if (isSignedIn(req)) return true;
  const { locale } = req;
  const isPublished: Where = { _status: { equals: 'published' } };
  return isLocale(locale) && locale !== defaultLocale
    ? { and: [isPublished, { 'translation.languages': { contains: locale } }] }
    : isPublished;
};
