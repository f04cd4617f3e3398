import { Fragment } from 'react';

import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { CitationMarkForm } from '../vocabulary';
import { foldRanges } from './fold-ranges';

export type CitationMarkProps = {
  locale: Locale;
  /** Numbers of the references on this page. */
  numbers: number[];
  /** How the numbers stand in the text. */
  form?: CitationMarkForm;
  /** Where a number leads; by default to the list at the end of the page. */
  hrefFor?: (number: number) => string;
  /** Lets the reference list lead back here. */
  id?: string;
  /** A page, table or section in the source. */
  locator?: string | null;
};

const toReferenceList = (number: number): string => `#ref-${String(number)}`;

const inLine = { parentheses: ['(', ')'], brackets: ['[', ']'] } as const;

/** Numbers that lead to their references: raised as 1–3,7 or 3(p. 604), or in the line as (1–3,7) or [3, p. 604]. */
export const CitationMark = ({
  locale,
  numbers,
  form = 'raised',
  hrefFor = toReferenceList,
  id,
  locator = null,
}: CitationMarkProps) => {
  const t = messagesFor(locale);
  const link = (number: number, label = t.reference(number)) => (
    <a href={hrefFor(number)} aria-label={label}>
      {number}
    </a>
  );
  const ranges = foldRanges(numbers).map(({ from, to }, index) => (
    <Fragment key={from}>
      {index > 0 ? ',' : null}
      {to > from ? (
        <>
          {link(from, t.referenceRange(from, to))}–{link(to)}
        </>
      ) : (
        link(from)
      )}
    </Fragment>
  ));
  if (form === 'raised')
    return (
      <sup className="citation" id={id}>
        {ranges}
        {locator ? `(${locator})` : null}
      </sup>
    );
  const [open, close] = inLine[form];
  return (
    <>
      {' '}
      <span className="citation citation-in-line" id={id}>
        {open}
        {ranges}
        {locator ? `, ${locator}` : null}
        {close}
      </span>
    </>
  );
};
