import type { ReactNode } from 'react';

/** Terms and what is known about them; a row without anything is left out. */
export const Record = ({ rows }: { rows: [label: string, value: ReactNode][] }) => (
  <dl className="record">
    {rows.map(([label, value]) =>
      value === null ? null : (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
);
