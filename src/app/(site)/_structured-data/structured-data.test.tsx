import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { firstSentenceOf } from './basics';
import { breadcrumbList } from './breadcrumb-list';
import { citations } from './citations';
import { faqPage, termSet } from './list-pages';
import { offerOf, services } from './prices';
import { referencePage } from './reference-page';
import { signOff } from './sign-off';
import { StructuredData } from './structured-data';

import { richText, p } from '@/core/rich-text/build';
import { signedOff } from '@/ui/people/governance.fixtures';
import { riversidePrices } from '@/ui/price/price-table.fixtures';

describe('a record in a page', () => {
  it('cannot end its own element', () => {
    const html = renderToStaticMarkup(
      <StructuredData record={{ '@type': 'WebPage', name: '</script><script>alert(1)</script>' }} />,
    );
    expect(html.match(/<\/?script/gu)).toEqual(['<script', '</script']);
    const text = html.replace(/<[^>]+>/gu, '');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: '</script><script>alert(1)</script>',
    });
  });
});

describe('firstSentenceOf', () => {
  it.each([
    ['Yes. It may hurt.', 'Yes.'],
    ['Between 1.5 and 2 ml are used. More is not better.', 'Between 1.5 and 2 ml are used.'],
    ['Is it? Nobody knows.', 'Is it?'],
    ['no end', 'no end'],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentenceOf(text)).toBe(sentence);
  });
});

describe('records', () => {
  it('give the steps to a page absolute addresses, and the page itself none', () => {
    const { itemListElement } = breadcrumbList([
      { label: 'Home', href: '/' },
      { label: 'Here', href: null },
    ]);
    expect(itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': 'http://localhost:3000/' } },
      { '@type': 'ListItem', position: 2, name: 'Here' },
    ]);
  });

  it('name author and reviewer as persons, and what was put right', () => {
    expect(signOff(signedOff)).toMatchObject({
      author: { '@type': 'Person', name: 'Dana Example' },
      reviewedBy: { '@type': 'Person', url: 'http://localhost:3000/team/robin-sample' },
      lastReviewed: '2026-09-20',
      correction: [expect.stringContaining('six months')],
    });
    expect(signOff({ ...signedOff, reviewer: null, corrections: [] })).not.toHaveProperty('reviewedBy');
    expect(signOff({ ...signedOff, corrections: [] })).not.toHaveProperty('correction');
  });

  it('call a source what it is', () => {
    const identifiers = [{ label: 'doi:10.1/a', href: 'https://doi.org/10.1/a' }];
    expect(
      citations([
        { title: 'A trial', cslType: 'article-journal', identifiers },
        { title: 'A guideline', cslType: 'report', identifiers: [] },
      ]),
    ).toEqual([
      { '@type': 'MedicalScholarlyArticle', name: 'A trial', sameAs: 'https://doi.org/10.1/a' },
      { '@type': 'Report', name: 'A guideline' },
    ]);
  });

  it('say what kind of study a source is, and of a work that is none only when it came out', () => {
    const source = {
      title: 'A trial',
      source: 'Vargas et al, J Work Ex, 2018',
      cslType: 'article-journal',
      design: 'randomised-trial',
      year: 2018,
      identifiers: [{ label: 'doi:10.1/a', href: 'https://doi.org/10.1/a' }],
    } as const;
    const about = { locale: 'en', path: '/references/1' } as const;
    expect(referencePage({ ...about, reference: { ...source, identifiers: [...source.identifiers] } })).toMatchObject({
      '@type': 'WebPage',
      url: 'http://localhost:3000/references/1',
      name: 'A trial',
      mainEntity: {
        '@type': 'MedicalScholarlyArticle',
        name: 'A trial',
        sameAs: 'https://doi.org/10.1/a',
        datePublished: '2018',
        publicationType: 'Randomised trial',
      },
    });
    const book = referencePage({ ...about, reference: { ...source, cslType: 'book', identifiers: [] } });
    expect(book.mainEntity).toEqual({ '@type': 'Book', name: 'A trial', datePublished: '2018' });
  });

  it('offer a service for a price in major units, never a therapy', () => {
    const [price] = riversidePrices;
    if (!price) throw new Error('The fixture has no price.');
    const offer = offerOf({ price: { ...price, min: 8050, max: 15_000, currency: 'USD' }, locale: 'en' });
    expect(offer.itemOffered).toMatchObject({ '@type': 'Service', name: price.treatment.label });
    expect(offer.priceSpecification).toMatchObject({ minPrice: 80.5, maxPrice: 150, priceCurrency: 'USD' });
    const all = services({ prices: [price, { ...price, id: 'other', min: 1, max: 1 }], locale: 'en' });
    expect(all).toHaveLength(1);
    expect(all[0]?.offers).toHaveLength(2);
  });

  it('answer a question with the first sentence of its answer', () => {
    const page = { locale: 'es', path: '/faq', title: 'F', description: 'D' } as const;
    const answer = richText(p('Yes. It may hurt.'));
    expect(faqPage({ ...page, faqs: [{ question: 'Does it hurt?', answer }] })).toMatchObject({
      url: 'http://localhost:3000/es/faq',
      inLanguage: 'es',
      mainEntity: [{ name: 'Does it hurt?', acceptedAnswer: { text: 'Yes.' } }],
    });
  });

  it('lead to the anchor of a word', () => {
    const page = { locale: 'en', path: '/glossary', title: 'G', description: 'D' } as const;
    const terms = [{ slug: 'nerve', term: 'Nerve', definition: 'A cable of the body.', aliases: [] }];
    expect(termSet({ ...page, terms }).hasDefinedTerm).toEqual([
      {
        '@type': 'DefinedTerm',
        name: 'Nerve',
        description: 'A cable of the body.',
        url: 'http://localhost:3000/glossary#nerve',
      },
    ]);
  });
});
