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
  /** Small raised numbers, or numbers in square brackets in the line. */
  form?: 'superscript' | 'brackets';
};

const toReferenceList = (number: number): string => `#ref-${String(number)}`;

/** Numbers that lead to their references: 1–3,7. With a place in the source: 3(p. 604), or [3, p. 604]. */
export const CitationMark = (props: CitationMarkProps) => {
  const { locale, numbers, hrefFor = toReferenceList, id, locator = null, form = 'superscript' } = props;
  const t = messagesFor(locale);
  const isRaised = form === 'superscript';
  const link = (number: number, label = t.reference(number)) => (
    <a href={hrefFor(number)} aria-label={label}>
      {number}
    </a>
  );
  const content = (
    <>
      {foldRanges(numbers).map(({ from, to }, index) => (
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
      ))}
      {locator ? (isRaised ? `(${locator})` : `, ${locator}`) : null}
    </>
  );
  return isRaised ? (
    <sup className="citation" id={id}>
      {content}
    </sup>
  ) : (
    <span className="citation citation-brackets" id={id}>
      [{content}]
    </span>
  );
};
