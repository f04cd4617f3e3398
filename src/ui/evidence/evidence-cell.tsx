import type { Locale } from '@/core/locales';

import { formatDay, formatNumber } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { Certainty, Verdict } from '../vocabulary';
import { CertaintyBadge } from './certainty-badge';
import { DirectionMark } from './direction-mark';

/** How many studies, reviews and people stand behind something; `people` is null where it cannot be said. */
export type Amount = {
  studies: number;
  reviews: number;
  people: { count: number; scope: 'all' | 'at-least' | 'fewer' } | null;
  isInPeople: boolean;
};

/** What is known of one therapy in one condition. `label` says which two, for links without a table around them. */
export type EvidenceCellView =
  | { kind: 'unrated' }
  | { kind: 'unstudied'; href: string; label: string; searchedOn: string | null }
  | {
      kind: 'rated';
      href: string;
      label: string;
      findings: { direction: Verdict; certainty: Certainty }[];
      mark: { direction: Verdict; certainty: Certainty };
      amount: Amount;
    };

/** “1 study, 1 review, at least 90 people”. */
const describeAmount = ({ amount, locale }: { amount: Amount; locale: Locale }): string => {
  const t = messagesFor(locale).evidence.map;
  const say = (value: number) => formatNumber({ value, locale });
  const { studies, reviews, people, isInPeople } = amount;
  const counted = people === null ? t.peopleUnknown : t.people[people.scope](say(people.count));
  return [
    studies === 0 ? [] : t.studies(say(studies)),
    reviews === 0 ? [] : t.reviews(say(reviews)),
    isInPeople ? counted : t.nobody,
  ]
    .flat()
    .join(', ');
};

type CellProps = { cell: EvidenceCellView; locale: Locale };

/** What the studies found: each answer with its certainty, or in words why there is none. */
export const CellFindings = ({ cell, locale }: CellProps) => {
  const t = messagesFor(locale).evidence;
  if (cell.kind === 'unrated') return <span className="detail">{t.map.unrated}</span>;
  if (cell.kind === 'unstudied') return <DirectionMark direction="no-studies" locale={locale} />;
  return cell.findings.map(({ direction, certainty }) => (
    <p key={`${direction} ${certainty}`}>
      <DirectionMark direction={direction} locale={locale} /> <CertaintyBadge certainty={certainty} locale={locale} />
    </p>
  ));
};

/** How much stands behind it, as a link to the studies. */
export const CellAmount = ({ cell, locale }: CellProps) => {
  const t = messagesFor(locale).evidence.map;
  if (cell.kind === 'unrated') return null;
  const searched = cell.kind === 'unstudied' ? cell.searchedOn : null;
  const words =
    cell.kind === 'rated'
      ? describeAmount({ amount: cell.amount, locale })
      : searched === null
        ? messagesFor(locale).evidence.noStudiesHeading
        : t.searched(formatDay({ day: searched, locale }));
  return (
    <p>
      <a className="cell-link" href={cell.href} aria-label={`${words}: ${cell.label}`}>
        {words}
      </a>
    </p>
  );
};
