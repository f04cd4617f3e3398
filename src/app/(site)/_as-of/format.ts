import type { Locale } from '@/core/locales';

/** A moment in a record: to the second, in UTC, so that it says the same to everybody. */
export const formatMoment = (at: Date, locale: Locale): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' }).format(at)} UTC`;
