import { readSitemap } from './site';

/** One address for every kind of page. */
export const pageKinds = {
  home: '/',
  'home in Spanish': '/es',
  'list of therapies': '/therapies',
  therapy: '/therapies/dextrose-prolotherapy',
  'therapy in Spanish': '/es/therapies/glucopuncture',
  'list of conditions': '/conditions',
  condition: '/conditions/carpal-tunnel-syndrome',
  comparison: '/compare',
  evidence: '/evidence',
  prices: '/pricing',
  questions: '/faq',
  'list of references': '/references',
  reference: '/references/*',
  search: '/search',
  'search with results': '/search?q=nerve',
  'search without results': '/search?q=zzzz',
  'list of clinics': '/clinics',
  clinic: '/clinics/riverside',
  team: '/team',
  person: '/team/*',
  glossary: '/glossary',
  'editorial policy': '/editorial-policy',
  'general page': '/privacy',
  'missing page': '/nothing-here',
} as const;

export type PageKind = keyof typeof pageKinds;

/** The address of a kind of page; for those without a lasting name, the first one that the site has. */
export const addressOf = async (kind: PageKind): Promise<string> => {
  const path = pageKinds[kind];
  if (!path.endsWith('*')) return path;
  const found = (await readSitemap()).find((candidate) => candidate.startsWith(path.slice(0, -1)));
  if (found === undefined) throw new Error(`The sitemap has nothing like ${path}.`);
  return found;
};
