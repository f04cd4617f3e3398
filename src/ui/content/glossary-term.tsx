import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';

export type GlossaryTermProps = { locale: Locale; id: string; term: string; children: ReactNode; href?: string };

/** A word explained in place: pressing it opens its meaning as a native popover. `id` is unique on the page. */
export const GlossaryTerm = ({ locale, id, term, children, href }: GlossaryTermProps) => (
  <span className="term">
    <button type="button" popoverTarget={id}>
      {term}
    </button>
    <span className="term-meaning" id={id} popover="auto">
      <strong>
        {messagesFor(locale).glossary}: {href === undefined ? term : <a href={href}>{term}</a>}
      </strong>
      <span>{children}</span>
    </span>
  </span>
);
