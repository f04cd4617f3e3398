import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';
import { PageHeader } from '@/ui/layout/page-header';
import { PageLayout } from '@/ui/layout/page-layout';

import type { Described } from '../_structured-data/basics';
import { wordsFor, type Words } from '../_words/words-for';
import { Frame } from './frame';
import { describePage } from './metadata';
import { localeOf } from './params';

/** Words of the pages that have a title and a lead of their own. */
type Titled = { [K in keyof Words]: Words[K] extends { title: string; lead: string } ? K : never }[keyof Words];

export type LocaleProps = { params: Promise<{ locale: string }> };

type RenderArgs = {
  locale: Locale;
  /** What the page says at its top, for its structured data. */
  page: Described;
};

type ListPage = { path: string; words: Titled; render: (args: RenderArgs) => Promise<ReactNode> | ReactNode };

/** A page that stands once at a fixed address: its metadata and its component. */
export const listPage = ({ path, words: key, render }: ListPage) => ({
  generateMetadata: async ({ params }: LocaleProps): Promise<Metadata> => {
    const locale = localeOf((await params).locale);
    const { title, lead } = wordsFor(locale)[key];
    return describePage({ locale, path, title, description: lead });
  },
  Page: async ({ params }: LocaleProps) => {
    const locale = localeOf((await params).locale);
    const { title, lead } = wordsFor(locale)[key];
    const page = { locale, path, title, description: lead };
    return (
      <Frame locale={locale} path={path} trail={[{ label: title }]}>
        <PageHeader locale={locale} title={title} lead={lead} />
        <PageLayout>{await render({ locale, page })}</PageLayout>
      </Frame>
    );
  },
});
