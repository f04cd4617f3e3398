import type { CollectionPageLeaf, DefinedTermSetLeaf, FAQPageLeaf, MedicalWebPageLeaf, WebSiteLeaf } from 'schema-dts';

import type { FaqView } from '@/collections/faq/queries';
import type { TermView } from '@/collections/glossary-term/queries';
import type { Locale } from '@/core/locales';
import { localizePath } from '@/core/locales';
import { plainText } from '@/core/rich-text/state';

import { absolute, basicsOf, type Described, firstSentenceOf, nameAndUrl, unlessEmpty } from './basics';
import { citations } from './citations';

type Listed = { name: string; href: string };

/** A page that leads to others. */
export const collectionPage = ({ items, ...page }: Described & { items: Listed[] }): CollectionPageLeaf => ({
  '@type': 'CollectionPage',
  ...basicsOf(page),
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...nameAndUrl(item) })),
  },
});

/** A page whose contents are things themselves, such as clinics or sources. */
export const overviewPage = ({
  parts,
  ...page
}: Described & { parts: CollectionPageLeaf['mainEntity'] }): CollectionPageLeaf => ({
  '@type': 'CollectionPage',
  ...basicsOf(page),
  mainEntity: parts,
});

type Evidence = Described & { references: Parameters<typeof citations>[0] };

/** The page of all ratings, with the studies behind them. */
export const evidencePage = ({ references, ...page }: Evidence): MedicalWebPageLeaf => ({
  '@type': 'MedicalWebPage',
  ...basicsOf(page),
  ...unlessEmpty('citation', citations(references)),
});

type Faqs = Described & { faqs: Pick<FaqView, 'question' | 'answer'>[] };

/** Questions with the beginning of their answers: our answers come first and the reasons after them. */
export const faqPage = ({ faqs, ...page }: Faqs): FAQPageLeaf => ({
  '@type': 'FAQPage',
  ...basicsOf(page),
  mainEntity: faqs.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: firstSentenceOf(plainText(answer)) },
  })),
});

type Glossary = Described & { terms: Pick<TermView, 'slug' | 'term' | 'definition' | 'aliases'>[] };

/** Medical words and what they mean. */
export const termSet = ({ terms, ...page }: Glossary): DefinedTermSetLeaf => {
  const basics = basicsOf(page);
  return {
    '@type': 'DefinedTermSet',
    ...basics,
    hasDefinedTerm: terms.map(({ slug, term, definition, aliases }) => ({
      '@type': 'DefinedTerm',
      name: term,
      ...unlessEmpty('alternateName', aliases),
      description: definition,
      url: `${basics.url as string}#${slug}`,
    })),
  };
};

type Site = { locale: Locale; name: string; description: string };

/** The site and how to search it. */
export const webSite = ({ locale, name, description }: Site): WebSiteLeaf => ({
  '@type': 'WebSite',
  ...basicsOf({ locale, path: '/', title: name, description }),
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(localizePath({ path: '/search', locale }))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  } as WebSiteLeaf['potentialAction'],
});
