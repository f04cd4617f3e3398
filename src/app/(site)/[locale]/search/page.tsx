import type { Metadata } from 'next';

import { localizePath } from '@/core/locales';
import { rankEntries } from '@/search/rank';
import { Card, CardGrid } from '@/ui/card/card';
import { EmptyState } from '@/ui/layout/empty-state';
import { PageHeader } from '@/ui/layout/page-header';
import { SearchForm } from '@/ui/layout/search-form';

import { readSearchEntries } from '../../_compose/search-entries';
import { errorLinks } from '../../_frame/error-links';
import { Frame } from '../../_frame/frame';
import { describePage } from '../../_frame/metadata';
import { localeOf } from '../../_frame/params';
import { basicsOf } from '../../_structured-data/basics';
import { StructuredData } from '../../_structured-data/structured-data';
import { wordsFor } from '../../_words/words-for';

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ q?: string | string[] }> };

/** The answer depends on the question, so nothing is kept. */
export const dynamic = 'force-dynamic';

/** Most results on one page, and most characters of a summary. */
const mostResults = 30;
const summaryLength = 180;

const shorten = (text: string): string =>
  text.length <= summaryLength ? text : `${text.slice(0, text.lastIndexOf(' ', summaryLength))} …`;

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { title, lead } = wordsFor(locale).search;
  return {
    ...(await describePage({ locale, path: '/search', title, description: lead })),
    robots: { index: false, follow: true },
  };
};

const SearchPage = async ({ params, searchParams }: PageProps) => {
  const locale = localeOf((await params).locale);
  const { q } = await searchParams;
  const query = (Array.isArray(q) ? q[0] : q)?.slice(0, 200).trim() ?? '';
  const words = wordsFor(locale).search;
  const results =
    query === '' ? [] : rankEntries({ entries: await readSearchEntries({ locale }), query }).slice(0, mostResults);
  return (
    <Frame locale={locale} path="/search" trail={[{ label: words.title }]}>
      <PageHeader locale={locale} title={words.title} lead={words.lead}>
        <SearchForm locale={locale} action={localizePath({ path: '/search', locale })} query={query} />
      </PageHeader>
      {query === '' ? null : (
        <p role="status">
          <strong>{results.length === 0 ? words.none(query) : words.results(results.length, query)}</strong>
        </p>
      )}
      {query !== '' && results.length === 0 ? (
        <EmptyState title={words.hint}>
          <ul className="link-list">
            {errorLinks(locale).map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </EmptyState>
      ) : null}
      <CardGrid>
        {results.map(({ title, href, summary, kind, language }) => (
          <Card
            key={href}
            title={title}
            href={href}
            text={shorten(summary)}
            eyebrow={kind}
            headingLevel={2}
            locale={locale}
            language={language}
          />
        ))}
      </CardGrid>
      <StructuredData
        record={{
          '@type': 'SearchResultsPage',
          ...basicsOf({ locale, path: '/search', title: words.title, description: words.lead }),
        }}
      />
    </Frame>
  );
};

export default SearchPage;
