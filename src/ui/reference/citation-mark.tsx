import { Fragment } from 'react';

import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import { foldRanges } from './fold-ranges';

export type CitationMarkProps = {
  locale: Locale;
  /** Numbers of the references on this page. */
  numbers: number[];
  /** Where a number leads; by default to the list at the end of the page. */
  hrefFor?: (number: number) => string;
  /** Lets the reference list lead back here. */
  id?: string;
  /** A page, table or section in the source. */
  locator?: string | null;
};

const toReferenceList = (number: number): string => `#ref-${String(number)}`;

/** Superscript numbers that lead to their references: 1–3,7. */
export const CitationMark = ({ locale, numbers, hrefFor = toReferenceList, id, locator = null }: CitationMarkProps) => {
  const link = (number: number) => (
    <a href={hrefFor(number)} aria-label={messagesFor(locale).reference(number)}>
      {number}
    </a>
  );
  return (
    <sup className="citation" id={id}>
      {foldRanges(numbers).map(({ from, to }, index) => (
        <Fragment key={from}>
          {index > 0 ? ',' : null}
          {link(from)}
          {to > from ? <>–{link(to)}</> : null}
        </Fragment>
      ))}
      {locator ? `(${locator})` : null}
    </sup>
  );
};
