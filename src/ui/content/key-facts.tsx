import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode };

/** Short facts as a description list. */
export const KeyFacts = ({ facts }: { facts: Fact[] }) => (
  <dl className="key-facts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
