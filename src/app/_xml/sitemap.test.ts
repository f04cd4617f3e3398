import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';

import { chunksOf, latestOf, type SitemapEntry, writeChunk, writeIndex } from './sitemap';

const origin = 'https://clinic.example';
const entry = (path: string, more: Partial<SitemapEntry> = {}): SitemapEntry => ({
  path,
  lastModified: null,
  locales: ['en', 'es'],
  ...more,
});

const read = (xml: string): unknown => {
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(xml);
};

describe('the sitemap', () => {
  it('keeps every entry once, in chunks', () => {
    const entries = Array.from({ length: 4_001 }, (_, index) => entry(`/${index}`));
    const chunks = chunksOf(entries);
    expect(chunks.map(({ length }) => length)).toEqual([2_000, 2_000, 1]);
    expect(chunks.flat()).toEqual(entries);
    expect(chunksOf([])).toEqual([]);
  });

  it('dates a chunk by its latest page, and leaves out what nobody knows', () => {
    const chunks = [
      [
        entry('/a', { lastModified: '2026-01-02T00:00:00.000Z' }),
        entry('/b', { lastModified: '2026-03-01T00:00:00.000Z' }),
      ],
      [entry('/c')],
    ];
    expect(read(writeIndex({ chunks, origin }))).toMatchObject({
      sitemapindex: {
        sitemap: [
          { loc: 'https://clinic.example/sitemaps/0.xml', lastmod: '2026-03-01T00:00:00.000Z' },
          { loc: 'https://clinic.example/sitemaps/1.xml' },
        ],
      },
    });
    expect(latestOf([null, null])).toBeNull();
  });

  it('gives a page in each of its languages, and only in those', () => {
    const xml = writeChunk({ entries: [entry('/faq'), entry('/privacy', { locales: ['en'] })], origin });
    const { urlset } = read(xml) as { urlset: { url: { loc: string; 'xhtml:link': unknown }[] } };
    expect(urlset.url.map(({ loc }) => loc)).toEqual([
      'https://clinic.example/faq',
      'https://clinic.example/es/faq',
      'https://clinic.example/privacy',
    ]);
    expect(urlset.url[1]?.['xhtml:link']).toEqual([
      { '@rel': 'alternate', '@hreflang': 'en', '@href': 'https://clinic.example/faq' },
      { '@rel': 'alternate', '@hreflang': 'es', '@href': 'https://clinic.example/es/faq' },
    ]);
  });
});
