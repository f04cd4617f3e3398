import type { Locale } from '@/core/locales';

/** A page as the search knows it; `language` where that may be another one than the reader's. */
export type Entry = {
  title: string;
  href: string;
  summary: string;
  kind: string;
  otherNames: string[];
  language?: Locale;
};

/** Lower case without diacritics, so that "lesión" and "lesion" are the same word. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

const trigrams = (word: string): Set<string> => {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
};

/** Share of common trigrams, 0 to 1, as in Postgres's pg_trgm. */
export const similarity = (a: string, b: string): number => {
  const [first, second] = [trigrams(a), trigrams(b)];
  const common = [...first].filter((gram) => second.has(gram)).length;
  return common / (first.size + second.size - common);
};

/** Least similarity at which a word counts as a misspelling of another. */
const misspelling = 0.4;

/** How well one word of the query fits a text: 1 whole word, 0.8 its beginning, less for a misspelling, 0 not at all. */
const fit = (word: string, text: string[]): number => {
  let best = 0;
  for (const candidate of text) {
    if (candidate === word) return 1;
    if (candidate.startsWith(word)) best = Math.max(best, 0.8);
    else if (word.length > 3) {
      const alike = similarity(word, candidate);
      if (alike >= misspelling) best = Math.max(best, alike * 0.7);
    }
  }
  return best;
};

/** Entries that fit every word of a query, best first: titles count most, then other names, then summaries. */
export const rankEntries = ({ entries, query }: { entries: Entry[]; query: string }): Entry[] => {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return entries
    .map((entry) => {
      const title = wordsOf(entry.title);
      const names = entry.otherNames.flatMap(wordsOf);
      const summary = wordsOf(entry.summary);
      const scores = wanted.map((word) => Math.max(fit(word, title) * 3, fit(word, names) * 2.5, fit(word, summary)));
      return { entry, score: Math.min(...scores) === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title))
    .map(({ entry }) => entry);
};
