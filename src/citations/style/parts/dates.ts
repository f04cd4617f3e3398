import type { CslDate } from '../../csl-item';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Parts = { year: string; month: string | null; day: string | null };

const partsOf = (date: CslDate | undefined): Parts | null => {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  // A draft may have no year yet.
  if (!year) return null;
  const name = months[(month ?? 0) - 1] ?? null;
  return { year: String(year), month: name, day: name !== null && day ? String(day) : null };
};

export const yearOf = (date: CslDate | undefined): string | undefined => partsOf(date)?.year;

/** `March 7, 2025`, `March 2025` or `2025`. */
export const writeDate = (date: CslDate | undefined): string | undefined => {
  const parts = partsOf(date);
  if (parts === null) return undefined;
  const { year, month, day } = parts;
  return day === null ? [month, year].filter(Boolean).join(' ') : `${month ?? ''} ${day}, ${year}`;
};

/** `2025 Mar 7`, as NLM writes it; without the day where only the month is wanted. */
export const writeDateNlm = (date: CslDate | undefined, upTo: 'month' | 'day' = 'day'): string | undefined => {
  const parts = partsOf(date);
  if (parts === null) return undefined;
  const { year, month, day } = parts;
  return [year, month?.slice(0, 3), upTo === 'day' ? day : null].filter(Boolean).join(' ');
};

/** `2025, March 7`, as APA writes it. */
export const writeDateApa = (date: CslDate | undefined): string | undefined => {
  const parts = partsOf(date);
  if (parts === null) return undefined;
  const monthAndDay = [parts.month, parts.day].filter(Boolean).join(' ');
  return [parts.year, monthAndDay].filter(Boolean).join(', ');
};
