import type { Metadata } from 'next';

import { readSettings } from '@/collections/site-settings/queries';
import { type Locale, localizePath } from '@/core/locales';
import { languagesOf, type Translated } from '@/core/translation/languages';

import { pictureHref, pictureSize } from '../../_og/address';
import { wordsFor } from '../_words/words-for';

type Described = {
  locale: Locale;
  /** Path without the language. */
  path: string;
  title: string;
  description: string;
  /** The document that the page shows; without one the page exists in every language. */
  document?: Translated;
  seo?: { title?: string | null; description?: string | null } | null;
};

/** What a page is one of, as its list is called; nothing for pages that stand alone. */
const kindOf = ({ path, locale }: Pick<Described, 'path' | 'locale'>): string => {
  const words = wordsFor(locale);
  const [, folder = '', ...deeper] = path.split('/');
  const lists = {
    therapies: words.therapies,
    conditions: words.conditions,
    references: words.references,
    clinics: words.clinics,
    team: words.team,
  };
  return deeper.length > 0 && folder in lists ? lists[folder as keyof typeof lists].title : '';
};

/** Title, description and addresses of a page, for search engines and shared links. */
export const describePage = async ({
  locale,
  path,
  title,
  description,
  document = {},
  seo,
}: Described): Promise<Metadata> => {
  const { name, brandColour } = await readSettings({ locale });
  const ownTitle = seo?.title ?? title;
  const fullTitle = ownTitle === name ? ownTitle : `${ownTitle} | ${name}`;
  const ownDescription = seo?.description ?? description;
  const url = localizePath({ path, locale });
  const kind = kindOf({ path, locale });
  const picture = pictureHref({ title: ownTitle, kind, site: name, brand: brandColour ?? '' });
  return {
    title: fullTitle,
    description: ownDescription,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(languagesOf({ document }).map((other) => [other, localizePath({ path, locale: other })])),
        'x-default': path,
      },
      types: {
        'text/markdown': url === '/' ? '/index.md' : `${url}.md`,
        'application/atom+xml': [
          { url: localizePath({ path: '/feed.xml', locale }), title: wordsFor(locale).feed.title(name) },
        ],
      },
    },
    openGraph: {
      title: ownTitle,
      description: ownDescription,
      url,
      siteName: name,
      locale,
      type: 'website',
      images: [{ url: picture, ...pictureSize, alt: `${ownTitle}. ${name}` }],
    },
    twitter: { card: 'summary_large_image' },
  };
};
