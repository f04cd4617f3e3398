/** The first days of this month and those after it, in UTC, as `2026-11`. */
export const monthsFrom = ({ now, count }: { now: Date; count: number }): string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + index, 1)).toISOString().slice(0, 7),
  );

/** `2026-11` as a short word: `Nov`, and in January with the year. */
export const monthLabel = (month: string): string => {
  const date = new Date(`${month}-01T00:00:00Z`);
  const name = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }).format(date);
  return month.endsWith('-01') ? `${name} ${month.slice(0, 4)}` : name;
};

/** A point in time to the minute, for example `3 Dec 2026, 09:00 UTC`. */
export const momentLabel = (date: string | Date): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(date))} UTC`;
