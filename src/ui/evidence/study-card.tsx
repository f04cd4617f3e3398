import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { formatNumber } from '../format';
import { messagesFor } from '../messages/messages-for';
import { ReferenceBadges } from '../reference/reference-badges';
import type { ReferenceSummary } from '../views';

export type StudyCardProps = {
  locale: Locale;
  /** Null while the reference is not published. */
  reference: ReferenceSummary | null;
  participants: number | null;
  comparator: string;
  outcome: string;
  timePoint: string;
  result: string;
  precision: string | null;
  /** The number of the source on this page. */
  marks?: ReactNode;
};

/** One study in plain words; whether it was done in people is the first thing it says. */
export const StudyCard = ({ locale, reference, participants, result, precision, marks, ...study }: StudyCardProps) => {
  const t = messagesFor(locale);
  return (
    <div className={`study-card study-card-${reference?.population ?? 'unknown'}`}>
      {reference === null ? (
        <p>{t.sourceMissing}</p>
      ) : (
        <>
          <ReferenceBadges locale={locale} reference={reference} />
          <p className="study-card-title">
            <a href={reference.href}>{reference.title}</a>
          </p>
          <p className="small">{reference.source}</p>
        </>
      )}
      <p className="study-card-result">
        {result}
        {marks}
      </p>
      <dl className="facts">
        {participants === null ? null : (
          <div>
            <dt>{t.participantsLabel}</dt>
            <dd>{formatNumber({ value: participants, locale })}</dd>
          </div>
        )}
        <div>
          <dt>{t.evidence.comparedWith}</dt>
          <dd>{study.comparator}</dd>
        </div>
        <div>
          <dt>{t.outcome}</dt>
          <dd>{study.outcome}</dd>
        </div>
        <div>
          <dt>{t.evidence.measuredAfter}</dt>
          <dd>{study.timePoint}</dd>
        </div>
        {precision === null ? null : (
          <div>
            <dt>{t.precision}</dt>
            <dd>{precision}</dd>
          </div>
        )}
      </dl>
    </div>
  );
};
