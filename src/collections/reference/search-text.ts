import type { CollectionBeforeChangeHook } from 'payload';

import { normalizeDoi } from '@/citations/identifiers';

/** Letters that are no letter with an accent, as people without them on their keyboard write them. */
const plainLetters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Lower case without diacritics: "Lindqvíst" and "lindqvist" are found by the same letters. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıßæœ]/gu, (letter) => plainLetters[letter] ?? letter);

type Named = { family?: string | null; given?: string | null; literal?: string | null };

type Searchable = {
  title?: string | null;
  authors?: Named[] | null;
  containerTitle?: string | null;
  containerTitleShort?: string | null;
  year?: number | null;
  doi?: string | null;
  pmid?: string | null;
  pmcid?: string | null;
};

/** Everything by which people look for a reference, in plain letters. */
export const searchTextOf = (reference: Searchable): string =>
  fold(
    [
      ...(reference.authors ?? []).flatMap(({ family, given, literal }) => [family, given, literal]),
      reference.title,
      reference.containerTitle,
      reference.containerTitleShort,
      reference.year,
      reference.doi,
      reference.pmid,
      reference.pmcid,
    ]
      .filter((part) => part !== null && part !== undefined && part !== '')
      .join(' '),
  );

/** More words make a search narrower only as long as somebody types them. */
const mostWords = 8;

/** The words of a query, each of which has to stand in a reference; a pasted identifier is one. */
export const wordsOf = (query: string): string[] => {
  const doi = normalizeDoi(query) ?? '';
  const text = /^10\.\d{4,}\/\S+$/u.test(doi) ? doi : query.replace(/^\s*(?:pmid|doi|pmcid)\s*:?\s*/iu, '');
  return fold(text)
    .split(/[\s,;"“”]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
};

/** Keeps the text that the search looks through in step with the fields. */
export const keepSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  searchText: searchTextOf({ ...(originalDoc as object | undefined), ...data }),
});
