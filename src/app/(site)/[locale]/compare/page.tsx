import { listTherapyDocuments } from '@/collections/therapy/queries';
import type { ReactNode } from 'react';

import { ComparisonTable } from '@/ui/content/comparison-table';
import { formatMoneyRange, formatPercent } from '@/ui/format';
import { messagesFor } from '@/ui/messages/messages-for';

import { readPrices } from '../../_compose/prices';
import { inLanguage, LeftOut } from '../../_frame/left-out';
import { listPage } from '../../_frame/list-page';
import { collectionPage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';
import { describeGuidance, describeMinutes, describeSessions } from '../../_therapy/facts';
import { wordsFor } from '../../_words/words-for';

const { generateMetadata, Page } = listPage({
  path: '/compare',
  words: 'compare',
  render: async ({ locale, page }) => {
    const [all, prices] = await Promise.all([listTherapyDocuments({ locale }), readPrices({ locale })]);
    const { shown: therapies, leavesOut } = inLanguage({ items: all, locale });
    const { aspects } = wordsFor(locale).compare;
    const t = messagesFor(locale);
    const row = (heading: string, cell: (therapy: (typeof therapies)[number]) => ReactNode) => ({
      heading,
      cells: therapies.map((therapy) => cell(therapy) ?? '–'),
    });
    const pricesOf = (href: string) => prices.filter(({ treatment }) => treatment.href === href);
    const leftOut = <LeftOut locale={locale} path="/compare" when={leavesOut} />;
    if (therapies.length === 0) return leftOut;
    return (
      <>
        <ComparisonTable
          locale={locale}
          caption={wordsFor(locale).compare.title}
          columns={therapies.map(({ document }) => document.name)}
          rows={[
            row(aspects.kind, ({ document }) => document.eyebrow ?? t.terms.therapyKind[document.kind]),
            row(aspects.agents, ({ document }) =>
              document.agents
                .map(({ drug, concentrationPercent }) =>
                  concentrationPercent ? `${drug} ${formatPercent({ percent: concentrationPercent, locale })}` : drug,
                )
                .join(', '),
            ),
            row(aspects.guidance, ({ document }) => describeGuidance({ guidance: document.guidance, locale })),
            row(aspects.visit, ({ document }) => describeMinutes({ ends: document.visitMinutes, locale })),
            row(aspects.sessions, ({ document }) => describeSessions({ sessions: document.sessions, locale })),
            row(aspects.price, ({ href }) => {
              const own = pricesOf(href);
              if (own.length === 0) return null;
              return own.map(({ id, min, max, currency, unit, variant }) => (
                <span className="detail" key={id}>
                  {formatMoneyRange({ min, max, currency, locale })} {t.price.per[unit]}
                  {variant ? `, ${variant}` : ''}
                </span>
              ));
            }),
          ]}
        />
        <ul className="link-list">
          {therapies.map(({ href, document }) => (
            <li key={href}>
              <a href={href}>{document.name}</a>
            </li>
          ))}
        </ul>
        {leftOut}
        <StructuredData
          record={collectionPage({
            ...page,
            items: therapies.map(({ href, document }) => ({ href, name: document.name })),
          })}
        />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
