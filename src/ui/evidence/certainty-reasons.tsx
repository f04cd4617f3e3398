import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { Certainty, DowngradeReason, UpgradeReason } from '../vocabulary';
import { CertaintyBadge } from './certainty-badge';

/** Why a certainty is what it is: the kind of reason, and a sentence about these very studies. */
export type Reason<Kind> = { reason: Kind; explanation: string };

type CertaintyReasonsProps = {
  certainty: Certainty;
  against: Reason<DowngradeReason>[];
  inFavour: Reason<UpgradeReason>[];
  locale: Locale;
};

type FoldProps = { title: string; reasons: { name: string; explanation: string }[] };

const Reasons = ({ title, reasons }: FoldProps) =>
  reasons.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      {reasons.map(({ name, explanation }) => (
        <span className="detail" key={name}>
          <b>{name}:</b> {explanation}
        </span>
      ))}
    </details>
  );

/** A certainty, what it means, and on demand the reasons for it. */
export const CertaintyReasons = ({ certainty, against, inFavour, locale }: CertaintyReasonsProps) => {
  const { evidence: t, terms } = messagesFor(locale);
  return (
    <>
      <CertaintyBadge certainty={certainty} locale={locale} />
      <span className="detail">{t.certaintyMeaning[certainty]}</span>
      <Reasons
        title={t.whyNotHigher}
        reasons={against.map(({ reason, explanation }) => ({ name: terms.downgrade[reason], explanation }))}
      />
      <Reasons
        title={t.whyNotLower}
        reasons={inFavour.map(({ reason, explanation }) => ({ name: terms.upgrade[reason], explanation }))}
      />
    </>
  );
};
