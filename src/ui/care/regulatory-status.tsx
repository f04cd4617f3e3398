import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { RegulatoryStatusValue } from '../vocabulary';

export type RegulatoryStatusProps = {
  locale: Locale;
  status: RegulatoryStatusValue;
  jurisdiction: string;
  statement: ReactNode;
  /** Citation marks, or a link to the regulator's page. */
  source: ReactNode;
  /** A calendar day. */
  checkedOn: string | null;
};

/** What a regulator has and has not approved, where, and when that was looked up. */
export const RegulatoryStatus = ({
  locale,
  status,
  jurisdiction,
  statement,
  source,
  checkedOn,
}: RegulatoryStatusProps) => {
  const t = messagesFor(locale);
  return (
    <div className="regulatory">
      <p className="regulatory-status">
        <strong>{t.terms.regulatoryStatus[status]}</strong> <span className="badge">{jurisdiction}</span>
      </p>
      <div className="prose">{typeof statement === 'string' ? <p>{statement}</p> : statement}</div>
      <p className="small">
        {t.source}: {source}
        {checkedOn === null ? null : <>, {t.checkedOn(formatDay({ day: checkedOn, locale }))}</>}
      </p>
    </div>
  );
};
