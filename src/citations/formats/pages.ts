/** `909` and `13` as `909` and `913`; the same for `S12` and `8`. An end that is not shortened stays as it is. */
const fullEnd = (start: string, end: string): string => {
  const [, prefix = '', digits = ''] = /^(\D*)(\d+)$/u.exec(start) ?? [];
  if (digits === '' || !/^\d+$/u.test(end)) return end;
  if (end.length > digits.length || (end.length === digits.length && prefix === '')) return end;
  const whole = digits.slice(0, digits.length - end.length) + end;
  return Number(whole) >= Number(digits) ? prefix + whole : end;
};

const fullRange = (range: string): string => {
  const [, start, end] = /^(\S+?)-(\S+)$/u.exec(range) ?? [];
  return start === undefined || end === undefined ? range : `${start}-${fullEnd(start, end)}`;
};

/** Pages with plain hyphens and full ends: `909–13` is stored as `909-913`. Several ranges stay several. */
export const tidyPages = (text: string): string =>
  text
    .replace(/\s*[-‐‑‒–—−]+\s*/gu, '-')
    .split(/\s*[,;]\s*/u)
    .map(fullRange)
    .filter((range) => range !== '')
    .join(', ');

/** First and last page as RIS has them, in two fields. */
export const joinPages = ({ first, last }: { first: string | undefined; last: string | undefined }) => {
  if (first === undefined || last === undefined) return first ?? last;
  return first === last || first.includes('-') ? first : `${first}-${last}`;
};

/** A number that a journal without pages gives an article, for example `e0123456`, `25247` or `CD004059`. */
export const isArticleNumber = (page: string): boolean => /^(?:e\d+|[A-Z]{2}\d{5,}|\d{5,})$/iu.test(page);
