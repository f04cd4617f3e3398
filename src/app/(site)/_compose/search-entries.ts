import { listConditions } from '@/collections/condition/queries';
import { listFaqs } from '@/collections/faq/queries';
import { listTerms } from '@/collections/glossary-term/queries';
import { listPages } from '@/collections/page/queries';
import { listTherapies } from '@/collections/therapy/queries';
import { type Locale, localizePath } from '@/core/locales';
import { plainText } from '@/core/rich-text/state';
import { languageOf } from '@/core/translation/languages';
import type { Entry } from '@/search/rank';

import { inLanguage } from '../_frame/left-out';
import { wordsFor } from '../_words/words-for';

/** Everything that the search of the site looks through. */
export const readSearchEntries = async ({ locale }: { locale: Locale }): Promise<Entry[]> => {
  const words = wordsFor(locale);
  const [therapies, conditions, faqs, terms, pages] = await Promise.all([
    listTherapies({ locale }),
    listConditions({ locale }),
    listFaqs({ locale }),
    listTerms({ locale }),
    listPages({ locale }),
  ]);
  const anchor = (path: string, slug: string): string => `${localizePath({ path, locale })}#${slug}`;
  return [
    ...therapies.map(({ name, href, summary, aliases, language }) => ({
      title: name,
      language,
      href,
      summary,
      kind: words.therapies.title,
      otherNames: aliases,
    })),
    ...conditions.map(({ name, href, summary, aliases, language }) => ({
      title: name,
      language,
      href,
      summary,
      kind: words.conditions.title,
      otherNames: aliases,
    })),
    ...inLanguage({ items: faqs, locale }).shown.map(({ question, slug, answer }) => ({
      title: question,
      href: anchor('/faq', slug),
      summary: plainText(answer),
      kind: words.faq.title,
      otherNames: [],
    })),
    ...inLanguage({ items: terms, locale }).shown.map(({ term, slug, definition, aliases }) => ({
      title: term,
      href: anchor('/glossary', slug),
      summary: definition,
      kind: words.glossary.title,
      otherNames: aliases,
    })),
    ...pages
      .filter((page) => languageOf({ document: page, locale }) === locale)
      .map(({ title, slug, summary }) => ({
        title,
        href: localizePath({ path: `/${slug}`, locale }),
        summary,
        kind: '',
        otherNames: [],
      })),
  ];
};
