const issnPattern = /\b\d{4}-\d{3}[\dXx]\b/u;
const isbnPattern = /^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]$/u;

/** Without the note behind it: `1531-8249 (Electronic)`. */
const bare = (text: string): string =>
  text.replace(/^(?:e-?|p-?)?(?:ISSN|ISBN)(?:-1[03])?:?\s*/iu, '').replace(/\s*\([^()]*\)$/u, '');

const joined = (numbers: string[]): string | undefined =>
  numbers.length === 0 ? undefined : [...new Set(numbers)].join(', ');

/** Tells ISSN from ISBN among numbers that share a field; several of a kind are joined by a comma. */
export const readStandardNumbers = (values: string[]) => {
  const single = values
    .filter((value) => value.length < 200)
    .flatMap((value) => value.split(/\s*[,;]\s*|(?<=\))\s+/u))
    .map((value) => bare(value.trim()))
    .filter((value) => value !== '');
  const isIssn = (value: string) => issnPattern.test(value) && value.length === 9;
  // Some programs leave out the hyphen of an ISSN.
  const hyphenated = single.map((value) =>
    /^\d{7}[\dXx]$/u.test(value) ? `${value.slice(0, 4)}-${value.slice(4)}` : value,
  );
  return {
    issn: joined(hyphenated.filter(isIssn)),
    isbn: joined(hyphenated.filter((value) => !isIssn(value) && isbnPattern.test(value))),
    rest: hyphenated.filter((value) => !isIssn(value) && !isbnPattern.test(value)),
  };
};
