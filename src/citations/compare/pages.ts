/** A page or article number without what writers vary: case, spaces, leading zeros, a word before it. */
const tidy = (page: string): string =>
  page
    .toLowerCase()
    .replace(/^(?:pp?|pages?|article|art|no)\b\.?\s*/u, '')
    .replace(/\s+/gu, '')
    .replace(/^([a-z]*)0+(?=\d)/u, '$1')
    .replace(/\.$/u, '');

const parts = /^([a-z]*)(\d+)([a-z]*)$/u;

/** The last page of a range that leaves out what it shares with the first: 13 after 909 is 913. */
const completeLast = (first: string, last: string): string => {
  const from = parts.exec(first);
  const to = parts.exec(last);
  if (from === null || to === null) return last;
  const [, prefix = '', start = ''] = from;
  const [, ownPrefix = '', end = '', suffix = ''] = to;
  const digits = end.length < start.length ? start.slice(0, start.length - end.length) + end : end;
  return `${ownPrefix === '' ? prefix : ownPrefix}${digits}${suffix}`;
};

/** First and last page; both are the same for a single page or an article number. */
const readRange = (pages: string): { first: string; last: string } => {
  const range = pages.split(/[,;]/u, 1)[0] ?? '';
  const [first = '', last = ''] = range.split(/[-‐‑‒–—−]+/u, 2).map(tidy);
  return { first, last: last === '' ? first : completeLast(first, last) };
};

/** Whether two texts name the same pages. One that names only where the paper begins agrees with its whole range. */
export const isSamePages = (ours: string, theirs: string): boolean => {
  const left = readRange(ours);
  const right = readRange(theirs);
  if (left.first !== right.first) return false;
  return left.last === right.last || left.first === left.last || right.first === right.last;
};

/** Volumes and issues: `01` is 1, `1–2` is `1-2`, `Suppl 1` is `S1`. */
export const isSameNumber = (ours: string, theirs: string): boolean => {
  const plain = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[‐‑‒–—−/]/gu, '-')
      .replace(/\b(?:supplement|suppl|supp)\b\.?/gu, 's')
      .replace(/\b(?:part|pt)\b\.?/gu, 'p')
      .replace(/\b(?:volume|vol|issue|no|number)\b\.?/gu, '')
      .replace(/\b0+(?=\d)/gu, '')
      .replace(/[\s.()]/gu, '');
  return plain(ours) === plain(theirs);
};

/** Pages as they are written out here: `909-13` becomes `909-913`. */
export const completePages = (pages: string): string => {
  const range = /^([a-z]*\d+[a-z]*)\s*[-‐‑‒–—−]+\s*([a-z]*\d+[a-z]*)$/iu.exec(pages.trim());
  if (range === null) return pages.trim();
  const { first, last } = readRange(pages);
  const inCase = (page: string): string => (/\p{Lu}/u.test(pages) ? page.toUpperCase() : page);
  return `${inCase(first)}-${inCase(last)}`;
};
