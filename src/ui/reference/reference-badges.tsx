import type { Locale } from '@/core/locales';

import { Icon } from '../layout/icon';
import { messagesFor } from '../messages/messages-for';
import type { ReferenceSummary } from '../views';

type Badged = Pick<ReferenceSummary, 'design' | 'population' | 'verification' | 'updateStatus'>;

/** What to know about a source before believing it: population, design, checks, retraction. */
export const ReferenceBadges = ({ reference, locale }: { reference: Badged; locale: Locale }) => {
  const t = messagesFor(locale);
  const { design, population, verification, updateStatus } = reference;
  return (
    <ul className="badges">
      <li className={`badge badge-${population}`}>{t.population[population]}</li>
      <li className="badge">{t.terms.studyDesign[design]}</li>
      {verification === 'unchecked' ? null : (
        <li className={`badge badge-${verification}`}>
          <Icon name={verification === 'verified' ? 'check' : 'alert'} />
          {t.verification[verification]}
        </li>
      )}
      {updateStatus === 'none' ? null : (
        <li className={`badge badge-${updateStatus}`}>
          <Icon name="alert" />
          {t.update[updateStatus]}
        </li>
      )}
    </ul>
  );
};
