import type { ClinicRecord } from '@/collections/clinic/queries';
import type { Locale } from '@/core/locales';
import { formatList } from '@/ui/format';
import type { ClinicView } from '@/ui/people/clinic-card';

import { wordsFor } from '../_words/words-for';

/** A clinic as its card shows it. */
export const toClinicView = ({ clinic, locale }: { clinic: ClinicRecord; locale: Locale }): ClinicView => {
  const { address, hours } = clinic;
  const { weekdays } = wordsFor(locale);
  return {
    name: clinic.name,
    href: clinic.href,
    address: [address.street, [address.city, address.region, address.postalCode].filter(Boolean).join(', '), address.country],
    hours: (hours ?? []).map(({ days, opens, closes }) => ({
      days: formatList({ items: days.map((day) => weekdays[day]), locale }),
      hours: `${opens}–${closes}`,
    })),
    phone: clinic.phone,
    emergencyNumber: clinic.emergencyNumber,
  };
};
