import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';

export type PaginationProps = {
  locale: Locale;
  /** From 1. */
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
};

export const Pagination = ({ locale, page, pages, hrefFor }: PaginationProps) => {
  if (pages < 2) return null;
  const t = messagesFor(locale).pagination;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return (
    <nav className="pagination" aria-label={t.label}>
      <ul>
        {page > 1 ? (
          <li>
            <a href={hrefFor(page - 1)} rel="prev">
              {t.previous}
            </a>
          </li>
        ) : null}
        {numbers.map((n) => (
          <li key={n}>
            <a href={hrefFor(n)} aria-label={t.page(n)} aria-current={n === page ? 'page' : undefined}>
              {n}
            </a>
          </li>
        ))}
        {page < pages ? (
          <li>
            <a href={hrefFor(page + 1)} rel="next">
              {t.next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
};
