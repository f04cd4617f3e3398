import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { StackedTableHead } from '../content/stacked-table-head';
import { tableRoles as roles } from '../content/stacked-table-roles';
import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { CoverageValue } from '../vocabulary';

export type Coverage = { payer: string; status: CoverageValue; source: ReactNode; asOf: string | null };

/** Which payer covers what, with source and date. */
export const CoverageTable = ({ locale, rows }: { locale: Locale; rows: Coverage[] }) => {
  const t = messagesFor(locale);
  return (
    <table className="data-table stacked-table" {...roles.table}>
      <caption>{t.coverageCaption}</caption>
      <StackedTableHead labels={[t.payer, t.coverage, t.source, t.asOf]} />
      <tbody {...roles.group}>
        {rows.map(({ payer, status, source, asOf }) => (
          <tr key={payer} {...roles.row}>
            <th scope="row" {...roles.rowHeader}>
              {payer}
            </th>
            <td data-label={t.coverage} {...roles.cell}>
              {t.terms.coverage[status]}
            </td>
            <td data-label={t.source} {...roles.cell}>
              {source}
            </td>
            <td data-label={t.asOf} {...roles.cell}>
              {asOf === null ? '' : formatDay({ day: asOf, locale })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
