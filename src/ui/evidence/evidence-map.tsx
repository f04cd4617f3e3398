import type { Locale } from '@/core/locales';

import { DocumentLink } from '../content/document-link';
import { StackedTableHead } from '../content/stacked-table-head';
import { tableRoles as roles } from '../content/stacked-table-roles';
import { messagesFor } from '../messages/messages-for';
import { CellAmount, CellFindings, type EvidenceCellView } from './evidence-cell';

type Subject = { label: string; href: string; language?: Locale };

/** Conditions by therapies; every row has a cell for every column. */
export type EvidenceMapView = { columns: Subject[]; rows: { subject: Subject; cells: EvidenceCellView[] }[] };

/** Everything that is rated, in words, as a table; on phones a card for each condition, with what is rated first. */
export const EvidenceMap = ({ map, locale }: { map: EvidenceMapView; locale: Locale }) => {
  const t = messagesFor(locale).evidence.map;
  return (
    <table className="data-table stacked-table evidence-map" {...roles.table}>
      <caption className="visually-hidden">{t.caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th scope="col" {...roles.columnHeader}>
            {t.condition}
          </th>
          {map.columns.map((subject) => (
            <th key={subject.href} scope="col" {...roles.columnHeader}>
              <DocumentLink link={subject} locale={locale} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {map.rows.map(({ subject, cells }) => (
          <tr key={subject.href} {...roles.row}>
            <th scope="row" {...roles.rowHeader}>
              <DocumentLink link={subject} locale={locale} />
            </th>
            {cells.map((cell, index) => (
              <td
                key={map.columns[index]?.href}
                className={`cell-${cell.kind}`}
                data-label={map.columns[index]?.label}
                {...roles.cell}
              >
                <CellFindings cell={cell} locale={locale} />
                <CellAmount cell={cell} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type EvidenceCompareProps = { rows: { subject: Subject; cell: EvidenceCellView }[]; caption: string; locale: Locale };

/** The treatments of one condition side by side. */
export const EvidenceCompare = ({ rows, caption, locale }: EvidenceCompareProps) => {
  const { evidence: t } = messagesFor(locale);
  return (
    <table className="data-table stacked-table" {...roles.table}>
      <caption>{caption}</caption>
      <StackedTableHead labels={[t.map.treatment, t.finding, t.map.basis]} />
      <tbody {...roles.group}>
        {rows.map(({ subject, cell }) => (
          <tr key={subject.href} {...roles.row}>
            <th scope="row" {...roles.rowHeader}>
              <DocumentLink link={subject} locale={locale} />
            </th>
            <td {...roles.cell}>
              <CellFindings cell={cell} locale={locale} />
            </td>
            <td {...roles.cell}>
              <CellAmount cell={cell} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
