import { Fragment } from 'react';

import { type Locale, localizePath } from '@/core/locales';
import { GlossaryTerm } from '@/ui/content/glossary-term';

import type { Explained } from './glossary';

type ExplainedTextProps = { text: string; explained: Explained[]; locale: Locale };

/** A piece of running text with some of its words explained in place. */
export const ExplainedText = ({ text, explained, locale }: ExplainedTextProps) => (
  <>
    {explained.map(({ start, end, term: { slug, definition } }, index) => (
      <Fragment key={slug}>
        {text.slice(explained[index - 1]?.end ?? 0, start)}
        <GlossaryTerm
          locale={locale}
          id={`term-${slug}`}
          term={text.slice(start, end)}
          href={`${localizePath({ path: '/glossary', locale })}#${slug}`}
        >
          {definition}
        </GlossaryTerm>
      </Fragment>
    ))}
    {text.slice(explained.at(-1)?.end ?? 0)}
  </>
);
