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

/** A source cited ten times needs no ten links back; the browser's own way back leads to any of them. */
const mostWaysBack = 3;

/** The bibliography of a page; entry 3 has the id `ref-3`. */
export const ReferenceList = ({ locale, items }: { locale: Locale; items: ReferenceItem[] }) => {
  const t = messagesFor(locale);
  return (
    <ol className="reference-list">
      {items.map((item, index) => (
        <li key={item.number} id={`ref-${item.number}`} value={item.number === index + 1 ? undefined : item.number}>
          <p>{item.formatted}</p>
          {item.conflict === null ? null : <p className="small">{`${t.governance.conflicts}: ${item.conflict}`}</p>}
          <p className="reference-links">
            {item.identifiers.map(({ href, label }) => (
              <a key={href} href={href} rel="external noopener">
                {label.startsWith('doi:') ? 'DOI' : label}
              </a>
            ))}
            {item.citedFrom.slice(0, mostWaysBack).map((id, place) => (
              <a key={id} href={`#${id}`} aria-label={`${t.citedAt} ${place + 1}`}>
                {item.citedFrom.length > 1 ? `↩${place + 1}` : '↩'}
              </a>
            ))}
          </p>
          <ReferenceBadges locale={locale} reference={item} />
        </li>
      ))}
    </ol>
  );
};
