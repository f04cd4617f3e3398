import { wordsOf } from './fold';

/** Words that abbreviations leave out. */
const small = new Set(['the', 'and', 'of', 'for', 'in', 'on', 'de', 'des', 'der', 'die', 'la', 'le']);

const significant = (name: string): string[] => {
  const words = wordsOf(name);
  const kept = words.filter((word) => !small.has(word));
  return kept.length > 0 ? kept : words;
};

/** A letter sequence inside a word that keeps its first and last letter, as `natl` for `national`. */
const isContraction = (short: string, long: string): boolean => {
  if (short.length < 3 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

const isShortFor = (short: string, long: string): boolean => long.startsWith(short) || isContraction(short, long);

const abbreviates = (short: string[], long: string[]): boolean =>
  short.length === long.length && short.every((word, index) => isShortFor(word, long[index] ?? ''));

/** `JOSPT` for "Journal of Orthopaedic and Sports Physical Therapy". */
const isAcronym = (short: string[], long: string[]): boolean =>
  short.length === 1 && long.length > 2 && short[0] === long.map((word) => word[0]).join('');

/** The name, and the name without what catalogues add in brackets or after a colon. */
const formsOf = (name: string): string[][] => {
  const main = name.replace(/\([^)]*\)/gu, ' ').split(/[:=]/u, 1)[0] ?? '';
  return [...new Set([name, name.replace(/\([^)]*\)/gu, ' '), main])]
    .map(significant)
    .filter(({ length }) => length > 0);
};

/** Whether two names are those of one journal: the same words, or one an abbreviation of the other. */
export const isSameJournal = (ours: string, theirs: string): boolean =>
  formsOf(ours).some((left) =>
    formsOf(theirs).some(
      (right) =>
        abbreviates(left, right) || abbreviates(right, left) || isAcronym(left, right) || isAcronym(right, left),
    ),
  );
