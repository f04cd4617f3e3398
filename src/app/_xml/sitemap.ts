import { type Locale, localizePath } from '@/core/locales';

import { writeXml } from './write-xml';

/** A page of the site in all its languages; `lastModified` is null where nothing on it is dated. */
export type SitemapEntry = { path: string; lastModified: string | null; locales: Locale[] };

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Pages in one chunk. A sitemap may hold 50,000 addresses, and one that is short is fetched again sooner. */
const entriesPerChunk = 2_000;

/** Entries in chunks, in their order. */
export const chunksOf = (entries: SitemapEntry[]): SitemapEntry[][] =>
  Array.from({ length: Math.ceil(entries.length / entriesPerChunk) }, (_, index) =>
    entries.slice(index * entriesPerChunk, (index + 1) * entriesPerChunk),
  );

const lastmod = (date: string | null): { lastmod?: string } => (date === null ? {} : { lastmod: date });

/** The latest of some dates (ISO 8601 in UTC), or null. */
export const latestOf = (dates: (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null;

/** The list of chunks, each with the day of its last change. */
export const writeIndex = ({ chunks, origin }: { chunks: SitemapEntry[][]; origin: string }): string =>
  writeXml({
    sitemapindex: {
      '@xmlns': namespace,
      sitemap: chunks.map((entries, index) => ({
        loc: new URL(`/sitemaps/${index}.xml`, origin).href,
        ...lastmod(latestOf(entries.map(({ lastModified }) => lastModified))),
      })),
    },
  });

/** Every address of some pages, each with its other languages. */
export const writeChunk = ({ entries, origin }: { entries: SitemapEntry[]; origin: string }): string => {
  const absolute = (path: string, locale: Locale): string => new URL(localizePath({ path, locale }), origin).href;
  return writeXml({
    urlset: {
      '@xmlns': namespace,
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: entries.flatMap(({ path, lastModified, locales }) =>
        locales.map((locale) => ({
          loc: absolute(path, locale),
          ...lastmod(lastModified),
          'xhtml:link': locales.map((other) => ({
            '@rel': 'alternate',
            '@hreflang': other,
            '@href': absolute(path, other),
          })),
        })),
      ),
    },
  });
};
