import type { ClinicRecord } from '@/collections/clinic/queries';
import type { Locale } from '@/core/locales';
import { formatList } from '@/ui/format';
import type { ClinicView } from '@/ui/people/clinic-card';

import { type Words, wordsFor } from '../_words/words-for';

type Weekdays = Words['weekdays'];

/** Three or more days in a row as a range, others as a list. */
const nameDays = ({
  days,
  weekdays,
  locale,
}: {
  days: (keyof Weekdays)[];
  weekdays: Weekdays;
  locale: Locale;
}): string => {
  const week = Object.keys(weekdays);
  const names = days.map((day) => weekdays[day]);
  const isRun = days.every((day, index) => week.indexOf(day) === week.indexOf(days[0] ?? day) + index);
  return isRun && names.length > 2 ? `${names[0]}–${names.at(-1)}` : formatList({ items: names, locale });
};

/** A clinic as its card shows it. */
export const toClinicView = ({ clinic, locale }: { clinic: ClinicRecord; locale: Locale }): ClinicView => {
  const { address, hours } = clinic;
  const { weekdays } = wordsFor(locale);
  return {
    name: clinic.name,
    href: clinic.href,
    address: [
      address.street,
      [address.city, address.region, address.postalCode].filter(Boolean).join(', '),
      address.country,
    ],
    hours: (hours ?? []).map(({ days, opens, closes }) => ({
      days: nameDays({ days, weekdays, locale }),
      hours: `${opens}–${closes}`,
    })),
    phone: clinic.phone,
    emergencyNumber: clinic.emergencyNumber,
  };
};
