import type { MetadataRoute } from 'next';

import { readSiteAddresses } from '@/core/read/site-addresses';
import { type Locale, locales, localizePath } from '@/core/locales';
import { env } from '@/env';

/** Read from the database when asked: a build has none. */
export const dynamic = 'force-dynamic';

const lists = [
  '/',
  '/therapies',
  '/conditions',
  '/evidence',
  '/compare',
  '/pricing',
  '/faq',
  '/references',
  '/glossary',
  '/team',
  '/clinics',
];

const absolute = (path: string): string => new URL(path, env.siteUrl).href;

/** Every public page in every language, with the day on which it last changed. */
const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  const documents = await readSiteAddresses();
  const entries: { path: string; lastModified?: string; locales: readonly Locale[] }[] = [
    ...lists.map((path) => ({ path, locales })),
    ...documents,
  ];
  return entries.flatMap(({ path, lastModified, locales: own }) =>
    own.map((locale) => ({
      url: absolute(localizePath({ path, locale })),
      ...(lastModified ? { lastModified } : {}),
      alternates: {
        languages: Object.fromEntries(own.map((other) => [other, absolute(localizePath({ path, locale: other }))])),
      },
    })),
  );
};

export default sitemap;
