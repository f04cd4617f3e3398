import { localizePath } from '@/core/locales';
import { idsOf } from '@/core/read/relation';
import { Alternatives } from '@/ui/care/alternatives';
import { CoverageTable } from '@/ui/care/coverage-table';
import { RegulatoryStatus } from '@/ui/care/regulatory-status';
import { ComparisonTable } from '@/ui/content/comparison-table';
import { OutsideResource } from '@/ui/content/outside-resource';
import { EmptyState } from '@/ui/layout/empty-state';
import { PriceTable } from '@/ui/price/price-table';

import { noticeOf } from '../_compose/prices';
import { hasRows, type PageSection, present, sectionIf } from '../_frame/page-section';
import { FoldedText } from '../_text/folded-text';
import { wordsFor } from '../_words/words-for';
import type { TherapyPageContent } from './read';
import { asText } from './sources';

const AlternativesSection = ({ therapy, text, locale, hrefOfTherapy }: TherapyPageContent) => {
  const words = wordsFor(locale);
  return (
    <>
      <Alternatives
        items={therapy.alternatives.map(({ name, summary, therapy: other, sources }, index) => ({
          title: name,
          text: summary,
          href: hrefOfTherapy(other),
          marks: text.marks(`alternative-${index}`, idsOf(sources)),
        }))}
      />
      {(therapy.comparisons ?? []).map(({ id, otherName, rows }, index) => (
        <ComparisonTable
          key={id}
          locale={locale}
          caption={words.sections.comparison(therapy.name, otherName)}
          columns={[therapy.name, otherName]}
          rows={rows.map(({ aspect, here, there, sources }, row) => ({
            heading: aspect,
            cells: [here, there],
            marks: text.marks(`comparison-${index}-${row}`, idsOf(sources)),
          }))}
        />
      ))}
    </>
  );
};

const SourceLink = ({ url, label }: { url: string | null | undefined; label: string }) =>
  url ? (
    <a href={url} rel="external noopener">
      {label}
    </a>
  ) : null;

const Regulation = ({ therapy, text, locale }: TherapyPageContent) => {
  const words = wordsFor(locale);
  return (
    <>
      {therapy.regulatory.map(({ id, status, jurisdiction, statement, sources, sourceUrl, checkedOn }, index) => (
        <RegulatoryStatus
          key={id}
          locale={locale}
          status={status}
          jurisdiction={jurisdiction}
          statement={statement}
          source={
            <>
              <SourceLink url={sourceUrl} label={words.labels.sourceOfRegulator} />
              {text.marks(`regulatory-${index}`, idsOf(sources))}
            </>
          }
          checkedOn={checkedOn}
        />
      ))}
    </>
  );
};

const Cost = ({ therapy, prices, text, locale }: TherapyPageContent) => {
  const words = wordsFor(locale);
  return (
    <>
      {prices.length === 0 ? (
        <EmptyState title={words.labels.noPrices} />
      ) : (
        <PriceTable folded locale={locale} prices={prices} estimateNotice={noticeOf(prices)} />
      )}
      <p>
        <a href={localizePath({ path: '/pricing', locale })}>{words.labels.allPrices}</a>
      </p>
      {hasRows(therapy.coverage) ? (
        <CoverageTable
          locale={locale}
          rows={(therapy.coverage ?? []).map(({ payer, status, note, sources, sourceUrl, asOf }, index) => ({
            payer,
            status,
            asOf,
            source: (
              <>
                {note}
                {text.marks(`coverage-${index}`, idsOf(sources))}{' '}
                <SourceLink url={sourceUrl} label={words.labels.sourceOfPayer} />
              </>
            ),
          }))}
        />
      ) : null}
    </>
  );
};

/** What else there is, what the law says, what it costs, and whatever the page says besides. */
export const choiceSections = (content: TherapyPageContent): PageSection[] => {
  const { therapy, text, locale } = content;
  const { sections } = wordsFor(locale);
  return present([
    { id: 'alternatives', title: sections.alternatives, content: <AlternativesSection {...content} /> },
    sectionIf({
      when: hasRows(therapy.regulatory),
      id: 'regulation',
      title: sections.regulation,
      content: <Regulation {...content} />,
    }),
    { id: 'cost', title: sections.cost, content: <Cost {...content} /> },
    sectionIf({
      when: Boolean(therapy.body),
      id: 'more',
      title: sections.more,
      content: <FoldedText text={asText(therapy.body)} show={(part) => text.prose('body', part)} />,
    }),
    sectionIf({
      when: hasRows(therapy.outsideResources),
      id: 'resources',
      title: sections.resources,
      content: (
        <div className="pair">
          {(therapy.outsideResources ?? []).map(({ id, title, url, organisation }) => (
            <OutsideResource key={id} locale={locale} title={title} url={url} organisation={organisation} />
          ))}
        </div>
      ),
    }),
  ]);
};
