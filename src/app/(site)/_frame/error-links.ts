import { type Locale, localizePath } from '@/core/locales';
import type { LinkView } from '@/ui/views';

import { wordsFor } from '../_words/words-for';

/** Where to go from a page that does not exist. */
export const errorLinks = (locale: Locale): LinkView[] => {
  const words = wordsFor(locale);
  const to = (label: string, path: string): LinkView => ({ label, href: localizePath({ path, locale }) });
  return [
    to(words.home, '/'),
    to(words.therapies.title, '/therapies'),
    to(words.conditions.title, '/conditions'),
    to(words.faq.title, '/faq'),
    to(words.search.title, '/search'),
  ];
};
