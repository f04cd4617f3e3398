import { locales } from '@/core/locales';
import { readLastChanges } from '@/core/read/last-changes';
import { readSiteAddresses } from '@/core/read/site-addresses';

import { latestOf, type SitemapEntry } from './sitemap';

/** Pages that no document stands for, each with the lists that it shows. */
const lists: Record<string, string[]> = {
  '/': ['/therapies', '/conditions', '/clinics'],
  '/therapies': ['/therapies'],
  '/conditions': ['/conditions'],
  '/evidence': ['/evidence'],
  '/compare': ['/therapies', '/pricing'],
  '/pricing': ['/pricing'],
  '/faq': ['/faq'],
  '/references': ['/references'],
  '/glossary': ['/glossary'],
  '/team': ['/team'],
  '/clinics': ['/clinics'],
};

/** Every public page, with the day on which it or what it shows last changed. */
export const readSitemapEntries = async (): Promise<SitemapEntry[]> => {
  const [documents, changes] = await Promise.all([readSiteAddresses(), readLastChanges()]);
  return [
    ...Object.entries(lists).map(([path, shown]) => ({
      path,
      lastModified: latestOf(shown.map(changes.onList)),
      locales: [...locales],
    })),
    ...documents.map((document) => ({
      path: document.path,
      lastModified: latestOf([document.lastModified, changes.around(document)]),
      locales: document.locales,
    })),
  ];
};
