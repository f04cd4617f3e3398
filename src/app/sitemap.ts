import type { MetadataRoute } from 'next';

import { readSiteAddresses } from '@/core/read/site-addresses';
import { locales, localizePath } from '@/core/locales';
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
  const entries: { path: string; lastModified?: string }[] = [...lists.map((path) => ({ path })), ...documents];
  return entries.flatMap(({ path, lastModified }) =>
    locales.map((locale) => ({
      url: absolute(localizePath({ path, locale })),
      ...(lastModified ? { lastModified } : {}),
      alternates: {
        languages: Object.fromEntries(locales.map((other) => [other, absolute(localizePath({ path, locale: other }))])),
      },
    })),
  );
};

export default sitemap;
