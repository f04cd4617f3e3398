import type { Locale } from '@/core/locales';

import { telHref } from '../format';
import { messagesFor } from '../messages/messages-for';

export type OpeningHours = { days: string; hours: string | null };

export type ClinicView = {
  name: string;
  href: string | null;
  address: string[];
  hours: OpeningHours[];
  phone: string;
  emergencyNumber: string;
};

/** Where a clinic is, when it is open, how to call it and what to call in an emergency. */
export const ClinicCard = ({ clinic, locale }: { clinic: ClinicView; locale: Locale }) => {
  const t = messagesFor(locale).clinic;
  return (
    <div className="clinic-card">
      <p className="card-title">{clinic.href === null ? clinic.name : <a href={clinic.href}>{clinic.name}</a>}</p>
      <dl className="facts">
        <div>
          <dt>{t.address}</dt>
          <dd>
            <address>
              {clinic.address.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
          </dd>
        </div>
        <div>
          <dt>{t.hours}</dt>
          {clinic.hours.map(({ days, hours }) => (
            <dd key={days}>
              {days}: {hours ?? t.closed}
            </dd>
          ))}
        </div>
        <div>
          <dt>{t.phone}</dt>
          <dd>
            <a href={telHref(clinic.phone)}>{clinic.phone}</a>
          </dd>
        </div>
        <div>
          <dt>{t.emergency}</dt>
          <dd>
            <a href={telHref(clinic.emergencyNumber)}>{clinic.emergencyNumber}</a>
          </dd>
        </div>
      </dl>
    </div>
  );
};
