import type { Locale } from '@/core/locales';

import { DocumentLink } from '../content/document-link';
import { StackedTableHead } from '../content/stacked-table-head';
import { tableRoles as roles } from '../content/stacked-table-roles';
import { messagesFor } from '../messages/messages-for';
import { EvidenceRow, type EvidenceView } from './evidence-row';

/** All ratings of one condition on the page of a therapy, or of one therapy on the page of a condition. */
export type EvidenceGroup = {
  /** Where links to these ratings lead; null where the page shows them a second time. */
  anchor: string | null;
  subject: { label: string; href: string | null; language?: Locale };
  rows: EvidenceView[];
};

export type EvidenceTableProps = { locale: Locale; groups: EvidenceGroup[]; caption?: string };

/** What studies found, by subject and question; on phones every row becomes a card. */
export const EvidenceTable = ({ locale, groups, caption }: EvidenceTableProps) => {
  const t = messagesFor(locale).evidence;
  return (
    <table className="data-table stacked-table evidence-table" {...roles.table}>
      <caption className={caption === undefined ? 'visually-hidden' : undefined}>{caption ?? t.caption}</caption>
      <StackedTableHead labels={[t.measured, t.finding, t.certainty]} />
      {groups.map(({ anchor, subject, rows }) => (
        <tbody key={subject.label} id={anchor ?? undefined} {...roles.group}>
          <tr {...roles.row}>
            <th scope="rowgroup" colSpan={3} {...roles.rowHeader}>
              {subject.href === null ? (
                subject.label
              ) : (
                <DocumentLink link={{ ...subject, href: subject.href }} locale={locale} />
              )}
            </th>
          </tr>
          {rows.map((row) => (
            <EvidenceRow key={row.key} row={row} locale={locale} />
          ))}
        </tbody>
      ))}
    </table>
  );
};
