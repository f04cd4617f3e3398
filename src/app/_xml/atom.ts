import type { Locale } from '@/core/locales';

import { writeXml } from './write-xml';

export type FeedEntry = {
  /** Names the entry for good, also when its page moves. */
  id: string;
  title: string;
  url: string;
  summary: string;
  author: string | null;
  /** ISO 8601 in UTC. */
  published: string;
  updated: string;
};

export type Feed = {
  locale: Locale;
  title: string;
  /** The publisher: the author of whatever names nobody. */
  publisher: string;
  /** Addresses of the feed and of the site in its language. */
  url: string;
  home: string;
  entries: FeedEntry[];
};

/** Entries that a feed holds at most; what is older stands on its page. */
const mostEntries = 50;

/** A name for something of this site that outlives its address (RFC 4151). The day is that of the domain's owner. */
export const tagUri = ({ origin, name }: { origin: string; name: string }): string =>
  `tag:${new URL(origin).hostname},2026:${name}`;

const byDate = (a: FeedEntry, b: FeedEntry): number => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id);

/** An Atom feed (RFC 4287), the latest entry first. */
export const writeAtom = ({ locale, title, publisher, url, home, entries }: Feed): string => {
  const latest = entries.toSorted(byDate).slice(0, mostEntries);
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': locale,
      id: url,
      title,
      // A feed has to say when it changed, also while it is empty.
      updated: latest[0]?.updated ?? '1970-01-01T00:00:00.000Z',
      author: { name: publisher },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': url },
        { '@rel': 'alternate', '@type': 'text/html', '@href': home },
      ],
      entry: latest.map((entry) => ({
        id: entry.id,
        title: entry.title,
        link: { '@rel': 'alternate', '@type': 'text/html', '@href': entry.url },
        published: entry.published,
        updated: entry.updated,
        ...(entry.author === null ? {} : { author: { name: entry.author } }),
        summary: entry.summary,
      })),
    },
  });
};
