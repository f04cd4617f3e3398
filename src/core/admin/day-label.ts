const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day as the admin writes it, such as "19 Oct 2026". */
export const dayLabel = (date: string | Date): string => format.format(new Date(date));
