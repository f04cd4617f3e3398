import type { CollectionAfterReadHook } from 'payload';

import { isSignedIn } from '../access/roles';
import { isLocale, type Locale } from '../locales';
import { languagesOf, type Translated } from './languages';

/** A value read in all languages at once, without some of them. */
const keepLanguages = (value: unknown, kept: Locale[]): unknown => {
  if (Array.isArray(value)) return value.map((entry) => keepLanguages(entry, kept));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value);
  const isByLanguage = entries.length > 0 && entries.every(([key]) => isLocale(key));
  const shown = isByLanguage ? entries.filter(([key]) => kept.some((locale) => locale === key)) : entries;
  return Object.fromEntries(shown.map(([key, child]) => [key, keepLanguages(child, kept)]));
};

/** Somebody without an account who asks for all languages at once gets those that are public. */
export const hideUnreviewed: CollectionAfterReadHook = ({ doc, overrideAccess, req }): unknown =>
  overrideAccess === true || req.locale !== 'all' || isSignedIn(req)
    ? doc
    : keepLanguages(doc, languagesOf({ document: doc as Translated }));
