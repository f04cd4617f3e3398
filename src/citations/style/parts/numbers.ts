import type { CslItem } from '../../csl-item';

type PageForm = 'full' | 'short';

const dash = /\s*[-‐‑‒–—−]+\s*/u;

/** First and last page with the whole last number: `1285-90` ends at 1290. Null for anything but one range. */
const readRange = (text: string): { letters: string; first: string; last: string } | null => {
  const [, letters = '', first = '', again = '', given = ''] =
    /^(\p{L}*)(\d+)-(\p{L}*)(\d+)$/u.exec(text.replace(dash, '-')) ?? [];
  if (first === '' || (again !== '' && again !== letters)) return null;
  const last = given.length < first.length ? first.slice(0, first.length - given.length) + given : given;
  return Number(last) < Number(first) ? null : { letters, first, last };
};

const shorten = (first: string, last: string): string => {
  if (first.length !== last.length) return last;
  const same = Array.from(last).findIndex((digit, index) => digit !== first[index]);
  return last.slice(same === -1 ? last.length - 1 : same);
};

/** Pages with whole numbers (`S95-S104`), or with only the digits of the last one that change (`S95–104`). */
export const writePages = (page: string | undefined, { form, between }: { form: PageForm; between: string }): string =>
  (page ?? '')
    .split(/\s*,\s*/u)
    .map((part) => {
      const range = readRange(part.trim());
      if (range === null) return part.trim().replace(dash, between);
      const { letters, first, last } = range;
      return `${letters}${first}${between}${form === 'full' ? letters + last : shorten(first, last)}`;
    })
    .filter((part) => part !== '')
    .join(', ');

export type IssueParts = { issue: string; supplement: string | null };

/** The issue and its supplement, also where the supplement was written into the issue: `4 Suppl 1`. */
export const readIssue = ({ issue = '', 'supplement-number': number }: CslItem): IssueParts => {
  const within = /^(.*?)\s*\bsuppl(?:ement)?\b\.?\s*(.*)$/iu.exec(issue.trim());
  const supplement = number?.trim().replace(/^suppl(?:ement)?\b\.?\s*/iu, '');
  if (supplement !== undefined && supplement !== '') return { issue: within?.[1] ?? issue.trim(), supplement };
  return within === null
    ? { issue: issue.trim(), supplement: null }
    : { issue: within[1] ?? '', supplement: within[2] ?? '' };
};

const endings = new Map([
  ['1', 'st'],
  ['2', 'nd'],
  ['3', 'rd'],
]);

const ordinal = (digits: string): string => {
  const isTeen = /1[123]$/u.test(digits);
  return `${digits}${isTeen ? 'th' : (endings.get(digits.slice(-1)) ?? 'th')}`;
};

/** `2nd ed.` for a numbered edition; words as they were written. */
export const writeEdition = (edition: string | undefined): string | undefined => {
  const digits = /^(\d+)(?:st|nd|rd|th)?\.?(?:\s*ed(?:ition|\.)?)?$/iu.exec(edition?.trim() ?? '')?.[1];
  return digits === undefined ? edition?.trim() : `${ordinal(digits)} ed.`;
};
