import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

/** A component as the style guide shows it: its name in the code, and what it looks like with each example. */
export type Sample = { name: string; variants: { label: string; content: ReactNode }[] };

export type SampleGroup = (locale: Locale) => Sample[];

export const Samples = ({ samples }: { samples: Sample[] }) =>
  samples.map(({ name, variants }) => (
    <div className="sample" key={name}>
      <h3>{name}</h3>
      {variants.map(({ label, content }) => (
        <div className="sample-variant" key={label}>
          <p className="small">{label}</p>
          {content}
        </div>
      ))}
    </div>
  ));
