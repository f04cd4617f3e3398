import { describe, expect, it } from 'vitest';

import { collections } from '@/collections/registry';
import { type Locale, locales } from '@/core/locales';
import { idsIn } from '@/editorial/agreement/centres';
import { findDisagreementsAmong } from '@/editorial/agreement/disagreements';
import type { Data, Page, ReadPages } from '@/editorial/agreement/read-pages';

import { demoDocuments } from './documents';

type DemoPage = Page & { key: string };

/** Every document of the demo as published, and a reader that finds them as the database would. */
const demoPages = (locale: Locale) => {
  const originals = demoDocuments('en');
  const pages = demoDocuments(locale).flatMap(({ key, collection: slug, document: own }, index): DemoPage[] => {
    const collection = collections.find((one) => one.slug === slug);
    const document: Data = { ...originals[index]?.document, ...own };
    return collection ? [{ key, collection, id: index + 1, published: document, newest: document }] : [];
  });
  const readPages: ReadPages = ({ slug, ways }) =>
    Promise.resolve(
      pages.filter(
        ({ collection, id, published }) =>
          collection.slug === slug &&
          ways.some(({ field, to }) =>
            (field === 'id' ? [id] : idsIn(published?.[field])).some((one) => to.includes(one)),
          ),
      ),
    );
  return { pages, readPages };
};

describe.each(locales)('the demo in %s', (locale) => {
  const { pages, readPages } = demoPages(locale);

  it('says nothing on one page that another page of the therapy contradicts', async () => {
    const found: string[] = [];
    for (const { key, collection, id, published } of pages) {
      const document = published ?? {};
      const disagreements = await findDisagreementsAmong({ collection, id, document, collections, readPages, locale });
      for (const { path, excerpt, why } of disagreements)
        found.push(`${collection.slug}/${key} ${path}: “${excerpt}” ${why}`);
    }
    expect(found).toEqual([]);
  });
});
