import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';

export type GlossaryTermProps = {
  locale: Locale;
  id: string;
  term: string;
  children: ReactNode;
  href?: string;
  /** Signs right before and after the word, which no line break may take from it. */
  before?: string;
  after?: string;
};

/** A word explained in place: pressing it opens its meaning as a native popover. `id` is unique on the page. */
export const GlossaryTerm = ({ locale, id, term, children, href, before, after }: GlossaryTermProps) => (
  <span className="term">
    {before}
    <button type="button" popoverTarget={id}>
      {term}
    </button>
    <span className="term-meaning" id={id} popover="auto">
      <strong>
        {messagesFor(locale).glossary}: {href === undefined ? term : <a href={href}>{term}</a>}
      </strong>
      <span>{children}</span>
    </span>
    {after}
  </span>
);
