import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode };

/** Short facts as a description list; `sentences` for facts that are longer than a few words. */
export const KeyFacts = ({ facts, sentences = false }: { facts: Fact[]; sentences?: boolean }) => (
  <dl className={sentences ? 'term-list' : 'key-facts'}>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
