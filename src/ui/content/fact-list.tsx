import type { ReactNode } from 'react';

/** A term and what is known about it; without anything it is left out. */
export type Fact = [label: string, value: ReactNode];

export const FactList = ({ className, facts }: { className: string; facts: Fact[] }) => (
  <dl className={className}>
    {facts.map(([label, value]) =>
      value === null ? null : (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
);
