import 'server-only';

import type { Locale } from '@/core/locales';
import { readAll } from '@/core/read/documents';
import { idsOf } from '@/core/read/relation';

export type TermView = {
  id: number;
  slug: string;
  term: string;
  definition: string;
  aliases: string[];
  related: number[];
};

export const listTerms = async ({ locale }: { locale: Locale }): Promise<TermView[]> =>
  (await readAll({ collection: 'glossary-terms', locale }))
    .map(({ id, slug, term, definition, aliases, related }) => ({
      id,
      slug,
      term,
      definition,
      aliases: (aliases ?? []).map(({ name }) => name),
      related: idsOf(related),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, locale));
