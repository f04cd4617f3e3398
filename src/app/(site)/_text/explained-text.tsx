import { Fragment } from 'react';

import { type Locale, localizePath } from '@/core/locales';
import { GlossaryTerm } from '@/ui/content/glossary-term';

import type { Explained } from './glossary';

type ExplainedTextProps = { text: string; explained: Explained[]; locale: Locale };

const openingSigns = /[^\s\p{L}\p{N}]*$/u;
const closingSigns = /^[^\s\p{L}\p{N}]*/u;

/** A piece of running text with some of its words explained in place. */
export const ExplainedText = ({ text, explained, locale }: ExplainedTextProps) => {
  const before = explained.map(({ start }) => openingSigns.exec(text.slice(0, start))?.[0] ?? '');
  const after = explained.map(({ end }) => closingSigns.exec(text.slice(end))?.[0] ?? '');
  /** Where the text goes on after a word and its signs. */
  const restOf = (index: number): number => (explained[index]?.end ?? 0) + (after[index]?.length ?? 0);
  return (
    <>
      {explained.map(({ start, end, term: { slug, definition } }, index) => {
        // Two words side by side share the sign between them: it stays with the first.
        const opening = text.slice(Math.max(restOf(index - 1), start - (before[index]?.length ?? 0)), start);
        return (
          <Fragment key={slug}>
            {text.slice(restOf(index - 1), start - opening.length)}
            <GlossaryTerm
              locale={locale}
              id={`term-${slug}`}
              term={text.slice(start, end)}
              href={`${localizePath({ path: '/glossary', locale })}#${slug}`}
              before={opening}
              after={after[index]}
            >
              {definition}
            </GlossaryTerm>
          </Fragment>
        );
      })}
      {text.slice(restOf(explained.length - 1))}
    </>
  );
};
