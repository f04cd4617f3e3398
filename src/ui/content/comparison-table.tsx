import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import { tableRoles as roles } from './stacked-table-roles';
import { TableRegion } from './table-region';

export type ComparisonRow = {
  heading: string;
  cells: ReactNode[];
  /** The numbers of the sources of the row. */
  marks?: ReactNode;
};

export type ComparisonTableProps = { locale: Locale; caption: string; columns: string[]; rows: ComparisonRow[] };

/** Things side by side. On phones the row headings move above their cells, which stay side by side. */
export const ComparisonTable = ({ locale, caption, columns, rows }: ComparisonTableProps) => (
  <TableRegion label={`${caption} (${messagesFor(locale).scrollableTable})`}>
    <table className="data-table comparison-table" data-columns={columns.length} {...roles.table}>
      <caption>{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <td className="comparison-corner" {...roles.cell} />
          {columns.map((column) => (
            <th key={column} scope="col" {...roles.columnHeader}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ heading, cells, marks }) => (
          <tr key={heading} {...roles.row}>
            <th scope="row" {...roles.rowHeader}>
              {heading}
              {marks}
            </th>
            {columns.map((column, index) => (
              <td key={column} {...roles.cell}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableRegion>
);
