import { Card, CardGrid } from '@/ui/card/card';
import { therapyCards } from '@/ui/card/card.fixtures';
import { EmptyState } from '@/ui/layout/empty-state';
import { PreviewNotice, ReviewOverdueNotice } from '@/ui/layout/notice';
import { Pagination } from '@/ui/layout/pagination';
import { secondOfThree } from '@/ui/layout/pagination.fixtures';
import { SearchForm } from '@/ui/layout/search-form';
import { ClinicCard } from '@/ui/people/clinic-card';
import { riverside } from '@/ui/people/clinic-card.fixtures';
import { Governance } from '@/ui/people/governance';
import { signedOff } from '@/ui/people/governance.fixtures';
import { PersonCard } from '@/ui/people/person-card';
import { robinSample } from '@/ui/people/person-card.fixtures';

import type { SampleGroup } from './sample';

/** What stands on many pages. Header, footer, breadcrumbs and contents are those of the style guide itself. */
export const pageSamples: SampleGroup = (locale) => [
  {
    name: 'Card',
    variants: [
      {
        label: 'with and without a picture',
        content: (
          <CardGrid>
            {therapyCards.map((card) => (
              <Card key={card.title} {...card} headingLevel={4} />
            ))}
          </CardGrid>
        ),
      },
    ],
  },
  { name: 'PersonCard', variants: [{ label: 'with a portrait', content: <PersonCard person={robinSample} /> }] },
  {
    name: 'ClinicCard',
    variants: [{ label: 'all facts', content: <ClinicCard locale={locale} clinic={riverside} /> }],
  },
  { name: 'Governance', variants: [{ label: 'reviewed', content: <Governance {...signedOff} locale={locale} /> }] },
  {
    name: 'Notice',
    variants: [
      { label: 'review overdue', content: <ReviewOverdueNotice locale={locale} due="2026-10-01" /> },
      { label: 'preview', content: <PreviewNotice locale={locale} exitHref="/api/preview/exit" /> },
    ],
  },
  {
    name: 'SearchForm',
    variants: [{ label: 'with a question', content: <SearchForm locale={locale} action="/search" query="nerve" /> }],
  },
  {
    name: 'Button',
    variants: [
      {
        label: 'main and quiet',
        content: (
          <p className="actions">
            <a className="button" href="#page">
              Read on
            </a>
            <a className="button button-quiet" href="#page">
              Not now
            </a>
          </p>
        ),
      },
    ],
  },
  {
    name: 'Pagination',
    variants: [{ label: 'second of three', content: <Pagination locale={locale} {...secondOfThree} /> }],
  },
  {
    name: 'EmptyState',
    variants: [
      { label: 'with a way on', content: <EmptyState title="No prices yet">Ask the clinic by phone.</EmptyState> },
    ],
  },
];
