import type { ReactNode } from 'react';

type SectionProps = { id: string; title: string; children: ReactNode };

/** A part of a page that the on-page contents can lead to. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section className="section" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
);
