import type { CslDate } from '../csl-item';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

export const monthMacros: readonly string[] = months;

/** The number of a month given as number, name or abbreviation, in any case; null for anything else. */
export const parseMonth = (text: string): number | null => {
  const word = /\p{L}{3,}|\d{1,2}/u.exec(text.toLowerCase())?.[0];
  if (word === undefined) return null;
  if (/^\d/u.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null;
  const index = months.findIndex((month) => word.startsWith(month));
  return index === -1 ? null : index + 1;
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date as far as its parts are possible: a month of 13 leaves the year alone. Null without a year. */
export const toCslDate = ({
  year,
  month,
  day,
}: {
  year: number | null;
  month?: number | null;
  day?: number | null;
}): CslDate | null => {
  if (year === null || !Number.isInteger(year) || year < 1000 || year > 2999) return null;
  if (!month || !Number.isInteger(month) || month > 12 || month < 1) return { 'date-parts': [[year]] };
  if (!day || !Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return { 'date-parts': [[year, month]] };
  return { 'date-parts': [[year, month, day]] };
};

const dayIn = (text: string): number | null => {
  const digits = /(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
};

/**
 * Reads the dates of citation formats: `2018`, `2018/10/03/`, `2018-10`, `20181003`, `2018 Oct 3`, `2018 Nov-Dec`,
 * `3 October 2018`, `October 3, 2018`. A season or an unreadable part is left out. Null without a year.
 */
export const parseDate = (text: string): CslDate | null => {
  const compact = /^\s*([12]\d{3})(\d{2})(\d{2})\s*$/u.exec(text);
  const numeric = compact ?? /^\s*([12]\d{3})[-/.](\d{0,2})(?:[-/.](\d{0,2}))?(?!\d)/u.exec(text);
  if (numeric)
    return toCslDate({ year: Number(numeric[1]), month: Number(numeric[2] ?? 0), day: Number(numeric[3] ?? 0) });

  const year = /(?<!\d)[12]\d{3}(?!\d)/u.exec(text);
  if (year === null) return null;
  // `2018 Nov 30-Dec 2` begins on the first of its days; the year itself is taken out of the search for it.
  const rest = `${text.slice(0, year.index)} ${text.slice(year.index + 4)}`;
  const word = /\p{L}{3,}/u.exec(rest);
  const month = word === null ? null : parseMonth(word[0]);
  if (word === null || month === null) return toCslDate({ year: Number(year[0]) });
  const after = rest.slice(word.index + word[0].length).split(/[-–/]/u)[0] ?? '';
  return toCslDate({ year: Number(year[0]), month, day: dayIn(after) ?? dayIn(rest.slice(0, word.index)) });
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Year, month and day, as far as known, with a separator between them: `2018-10-03`. */
export const writeDate = ({ date, separator }: { date: CslDate; separator: string }): string => {
  const [year, month, day] = date['date-parts'][0] ?? [];
  return [year === undefined ? '' : String(year), ...[month, day].flatMap((part) => (part ? [twoDigits(part)] : []))]
    .filter((part) => part !== '')
    .join(separator);
};

/** A date as PubMed prints it: `2018 Oct 3`. */
export const writeMedlineDate = (date: CslDate): string => {
  const [year, month, day] = date['date-parts'][0] ?? [];
  const name = month === undefined ? '' : (months[month - 1] ?? '');
  return [year, name.charAt(0).toUpperCase() + name.slice(1), day].filter(Boolean).join(' ');
};
