import 'server-only';

import type { Locale } from '@/core/locales';
import { readAll } from '@/core/read/documents';
import { languageOf } from '@/core/translation/languages';
import { idsOf } from '@/core/read/relation';

export type TermView = {
  id: number;
  slug: string;
  term: string;
  definition: string;
  aliases: string[];
  related: number[];
  /** The language in which the reader gets it. */
  language: Locale;
};

export const listTerms = async ({ locale }: { locale: Locale }): Promise<TermView[]> =>
  (await readAll({ collection: 'glossary-terms', locale }))
    .map((document) => {
      const { id, slug, term, definition, aliases, related } = document;
      return {
        id,
        slug,
        term,
        definition,
        aliases: (aliases ?? []).map(({ name }) => name),
        related: idsOf(related),
        language: languageOf({ document, locale }),
      };
    })
    .sort((a, b) => a.term.localeCompare(b.term, locale));
