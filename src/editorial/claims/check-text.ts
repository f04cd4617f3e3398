import { type Locale, locales as allLocales } from '@/core/locales';

import type { Finding, Severity } from './finding';
import { findClaims } from './find-claims';
import { findPageProblems } from './page/find-page-problems';
import { readText } from './text/checked-text';

const weight: Record<Severity, number> = { block: 0, warn: 1, info: 2 };

/**
 * Everything the checker has to say about a text, in reading order. What only a whole page can lack
 * is asked of texts as long as a page.
 * @param locale without it, the text is read in every language of the site
 */
export const checkText = ({ text, locale }: { text: string; locale?: Locale }): Finding[] => {
  const read = readText(text);
  const locales = locale ? [locale] : allLocales;
  return [...findClaims({ read, locales }), ...findPageProblems({ read, locales })].sort(
    (one, other) =>
      one.start - other.start || weight[one.severity] - weight[other.severity] || one.rule.localeCompare(other.rule),
  );
};
