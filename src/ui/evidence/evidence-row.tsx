import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { DocumentLink } from '../content/document-link';
import { tableRoles as roles } from '../content/stacked-table-roles';
import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { Certainty, Direction, DowngradeReason } from '../vocabulary';
import { CertaintyBadge } from './certainty-badge';
import { DirectionMark } from './direction-mark';
import { type AbsoluteEffect, EffectNumbers } from './effect-numbers';

/** One therapy for one condition, outcome, comparator and time point. */
export type EvidenceView = {
  id: string;
  /** The condition on a therapy page, the therapy on a condition page. */
  subject: { label: string; href: string | null; language?: Locale };
  outcome: string;
  direction: Direction;
  certainty: Certainty | null;
  /** Says what was compared with what, and when. */
  statement: ReactNode;
  effect: AbsoluteEffect | null;
  /** Why the certainty is not higher. */
  reasons: DowngradeReason[];
  /** What else a reader should know about these studies. */
  note: string | null;
  marks: ReactNode;
  /** The day of the last search, a calendar day; shown when no study was found. */
  searchedOn: string | null;
};

export const EvidenceRow = ({ row, locale }: { row: EvidenceView; locale: Locale }) => {
  const t = messagesFor(locale).evidence;
  const { subject, effect } = row;
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowHeader}>
        {subject.href === null ? (
          subject.label
        ) : (
          <DocumentLink link={{ ...subject, href: subject.href }} locale={locale} />
        )}
        <span className="detail">{row.outcome}</span>
      </th>
      <td {...roles.cell}>
        {/* At very low certainty the sentence takes no side, so no sign may. */}
        {row.certainty === 'very-low' ? null : <DirectionMark direction={row.direction} locale={locale} />}
        {row.direction === 'no-studies' && row.searchedOn !== null ? (
          <p>{t.noStudies(formatDay({ day: row.searchedOn, locale }))}</p>
        ) : (
          <p>
            {row.statement}
            {row.marks}
          </p>
        )}
        {effect === null ? null : <EffectNumbers effect={effect} locale={locale} />}
        {row.note ? <p className="small">{row.note}</p> : null}
      </td>
      <td data-label={t.certainty} {...roles.cell}>
        {row.certainty === null ? '–' : <CertaintyBadge certainty={row.certainty} locale={locale} />}
        {row.reasons.length === 0 ? null : (
          <details>
            <summary>{t.whyNotHigher}</summary>
            {row.reasons.map((reason) => (
              <span className="detail" key={reason}>
                {messagesFor(locale).terms.downgrade[reason]}
              </span>
            ))}
          </details>
        )}
      </td>
    </tr>
  );
};
