import { tableRoles as roles } from './stacked-table-roles';

/** The headings of a table that is stacked on phones. */
export const StackedTableHead = ({ labels }: { labels: string[] }) => (
  <thead {...roles.group}>
    <tr {...roles.row}>
      {labels.map((label) => (
        <th key={label} scope="col" {...roles.columnHeader}>
          {label}
        </th>
      ))}
    </tr>
  </thead>
);
