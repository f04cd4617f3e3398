import type { Locale } from '@/core/locales';

import { tableRoles as roles } from '../content/stacked-table-roles';
import { messagesFor } from '../messages/messages-for';
import { EvidenceRow, type EvidenceView } from './evidence-row';

export type EvidenceTableProps = { locale: Locale; rows: EvidenceView[]; caption?: string };

/** What studies found, one row per question; on phones every row becomes a card. */
export const EvidenceTable = ({ locale, rows, caption }: EvidenceTableProps) => {
  const t = messagesFor(locale).evidence;
  return (
    <table className="data-table stacked-table evidence-table" {...roles.table}>
      <caption className={caption === undefined ? 'visually-hidden' : undefined}>{caption ?? t.caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {[t.subject, t.finding, t.certainty].map((label) => (
            <th key={label} scope="col" {...roles.columnHeader}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <EvidenceRow key={row.id} row={row} locale={locale} />
        ))}
      </tbody>
    </table>
  );
};
