const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

/** A moment for a record: to the second, in UTC, so that two people who look at it read the same. */
export const formatMoment = (at: string): string => `${format.format(new Date(at))} UTC`;
