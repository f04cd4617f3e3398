import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { LinkView, ReferenceSummary } from '../views';
import { ReferenceBadges } from './reference-badges';

export type ReferenceItem = Pick<ReferenceSummary, 'design' | 'population' | 'verification' | 'updateStatus'> & {
  number: number;
  /** The entry formatted in the style of the site. */
  formatted: ReactNode;
  /** DOI, PubMed and other places to read it. */
  identifiers: LinkView[];
  /** A conflict of interest of the authors, when one is known. */
  conflict: string | null;
  /** Ids of the citation marks that point here. */
  citedFrom: string[];
};

/** The bibliography of a page; entry 3 has the id `ref-3`. */
export const ReferenceList = ({ locale, items }: { locale: Locale; items: ReferenceItem[] }) => {
  const t = messagesFor(locale);
  return (
    <ol className="reference-list">
      {items.map((item) => (
        <li key={item.number} id={`ref-${String(item.number)}`} value={item.number}>
          <p>{item.formatted}</p>
          {item.conflict === null ? null : <p className="small">{item.conflict}</p>}
          <p className="reference-links">
            {item.identifiers.map(({ href, label }) => (
              <a key={href} href={href} rel="external noopener">
                {label}
              </a>
            ))}
            {item.citedFrom.map((id, index) => (
              <a key={id} href={`#${id}`} aria-label={`${t.citedAt} ${String(index + 1)}`}>
                ↩{item.citedFrom.length > 1 ? String(index + 1) : ''}
              </a>
            ))}
          </p>
          <ReferenceBadges locale={locale} reference={item} />
        </li>
      ))}
    </ol>
  );
};
