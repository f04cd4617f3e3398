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

/** Nobody counts through more; the browser's own way back leads to any of them. */
const mostWaysBack = 12;

/** Ways back to the places that cite an entry: ↩ 1 2 3. */
const WaysBack = ({ ids, label }: { ids: string[]; label: string }) =>
  ids.length === 0 ? null : (
    <span className="ways-back">
      {ids.length > 1 ? '↩ ' : null}
      {ids.slice(0, mostWaysBack).map((id, index) => (
        <a key={id} href={`#${id}`} aria-label={`${label} ${index + 1}`}>
          {ids.length > 1 ? index + 1 : '↩'}
        </a>
      ))}
    </span>
  );

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
            <WaysBack ids={item.citedFrom} label={t.citedAt} />
          </p>
          <ReferenceBadges locale={locale} reference={item} />
        </li>
      ))}
    </ol>
  );
};
