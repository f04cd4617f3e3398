import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';

import { type Feed, type FeedEntry, tagUri, writeAtom } from './atom';

const origin = 'https://clinic.example';

const entry = (name: string, updated: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: tagUri({ origin, name }),
  title: name,
  url: `${origin}/${name}`,
  summary: `About ${name}.`,
  author: 'Dana Example',
  published: '2026-01-01T00:00:00.000Z',
  updated,
  ...more,
});

const write = (entries: FeedEntry[]): string => {
  const feed: Feed = {
    locale: 'es',
    title: 'Novedades',
    publisher: 'Clinic',
    url: `${origin}/es/feed.xml`,
    home: `${origin}/es`,
    entries,
  };
  return writeAtom(feed);
};

const read = (xml: string): Record<string, unknown> => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
  return (parser.parse(xml) as { feed: Record<string, unknown> }).feed;
};

describe('the feed', () => {
  it('has what Atom asks for, the latest entry first', () => {
    const feed = read(write([entry('a', '2026-02-01T00:00:00.000Z'), entry('b', '2026-03-01T00:00:00.000Z')]));
    expect(feed).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'es',
      id: 'https://clinic.example/es/feed.xml',
      title: 'Novedades',
      updated: '2026-03-01T00:00:00.000Z',
      author: { name: 'Clinic' },
    });
    expect(feed.entry).toMatchObject([
      { id: 'tag:clinic.example,2026:b', title: 'b', summary: 'About b.', author: { name: 'Dana Example' } },
      { id: 'tag:clinic.example,2026:a', link: { '@_href': 'https://clinic.example/a', '@_rel': 'alternate' } },
    ]);
  });

  it('keeps signs that mean something in XML', () => {
    const title = 'Pain < 3 & "better" ]]> than 5';
    expect(read(write([entry('a', '2026-02-01T00:00:00.000Z', { title })])).entry).toMatchObject([
      { title: expect.stringContaining('Pain') as string },
    ]);
    expect(write([entry('a', '2026-02-01T00:00:00.000Z', { title })])).toContain(
      '<title>Pain &lt; 3 &amp; &quot;better&quot; ]]&gt; than 5</title>',
    );
  });

  it('is a feed while it is empty, and ends after fifty entries', () => {
    expect(read(write([]))).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' });
    const many = Array.from({ length: 60 }, (_, index) => entry(String(index), '2026-02-01T00:00:00.000Z'));
    expect(read(write(many)).entry).toHaveLength(50);
  });
});
