import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { tableRoles as roles } from '../content/stacked-table-roles';
import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { Certainty, Direction, DowngradeReason, UpgradeReason } from '../vocabulary';
import { CertaintyReasons, type Reason } from './certainty-reasons';
import { DirectionMark } from './direction-mark';
import { type AbsoluteEffect, EffectNumbers } from './effect-numbers';

/** One outcome, comparator and time point of a therapy in a condition. */
export type EvidenceView = {
  key: string;
  /** Where links to this one rating lead; null where the page shows it a second time. */
  anchor: string | null;
  outcome: string;
  comparator: string;
  timePoint: string;
  direction: Direction;
  certainty: Certainty | null;
  /** The sentence made from the rating. */
  statement: ReactNode;
  effect: AbsoluteEffect | null;
  /** Why the certainty is not higher, and why not lower. */
  against: Reason<DowngradeReason>[];
  inFavour: Reason<UpgradeReason>[];
  /** What else a reader should know about these studies. */
  note: string | null;
  marks: ReactNode;
  /** The day of the last search, a calendar day; shown when no study was found. */
  searchedOn: string | null;
  /** Every study behind it was retracted after it had been rated. */
  isRetracted: boolean;
};

type RowProps = { row: EvidenceView; locale: Locale };

const Finding = ({ row, locale }: RowProps) => {
  const t = messagesFor(locale).evidence;
  if (row.isRetracted)
    return (
      <p>
        <strong>{t.retracted}</strong>
        {row.marks}
      </p>
    );
  if (row.direction === 'no-studies' && row.searchedOn !== null)
    return <p>{t.noStudies(formatDay({ day: row.searchedOn, locale }))}</p>;
  return (
    <>
      {/* At very low certainty the sentence takes no side, so no sign may. */}
      {row.certainty === 'very-low' ? null : <DirectionMark direction={row.direction} locale={locale} />}
      <p>
        {row.statement}
        {row.marks}
      </p>
      {row.effect === null ? null : <EffectNumbers effect={row.effect} locale={locale} />}
    </>
  );
};

export const EvidenceRow = ({ row, locale }: RowProps) => {
  const t = messagesFor(locale).evidence;
  const isRated = row.certainty !== null && !row.isRetracted;
  return (
    <tr id={row.anchor ?? undefined} {...roles.row}>
      <th scope="row" {...roles.rowHeader}>
        {row.outcome}
        {row.direction === 'no-studies' ? null : (
          <span className="detail">{t.question(row.comparator, row.timePoint)}</span>
        )}
      </th>
      <td {...roles.cell}>
        <Finding row={row} locale={locale} />
        {row.note ? <p className="small">{row.note}</p> : null}
      </td>
      <td {...(isRated ? { 'data-label': t.certainty } : {})} {...roles.cell}>
        {isRated && row.certainty !== null ? (
          <CertaintyReasons certainty={row.certainty} against={row.against} inFavour={row.inFavour} locale={locale} />
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
};
