import type { Finding } from '../finding';
import { fold } from '../text/fold';
import type { CheckedText } from '../text/checked-text';
import { type PageRule, problemAt } from './problem';

export const duplicateReference: PageRule = {
  id: 'duplicate-reference',
  category: 'page',
  severity: 'block',
  name: 'The same paper twice in the bibliography',
  why: 'One paper counted twice looks like two, and the paper that was meant is missing.',
  source: 'ICMJE recommendations on references',
  suggestion: 'Find out which paper was meant in the second place, and cite that.',
};

export const unresolvedReference: PageRule = {
  id: 'unresolved-reference',
  category: 'page',
  severity: 'warn',
  name: 'Reference without identifier',
  why: 'Without a DOI or PMID nobody can check quickly that the paper exists and says so.',
  source: 'ICMJE recommendations on references',
  suggestion: 'Add the DOI or PMID, or enter it under References and let the system look it up.',
};

export const unknownMarker: PageRule = {
  id: 'unknown-citation',
  category: 'page',
  severity: 'block',
  name: 'Citation of a number that the bibliography does not have',
  why: 'The sentence leans on a source that is not there.',
  source: 'ICMJE recommendations on references',
  suggestion: 'Cite the right source or soften the sentence.',
};

export const retractedReference: PageRule = {
  id: 'retracted-reference',
  category: 'page',
  severity: 'block',
  name: 'The bibliography itself calls a paper retracted',
  why: 'A retracted paper supports nothing, and readers who look it up see the notice first.',
  source: 'COPE Retraction Guidelines; ICMJE recommendations on references',
  suggestion: 'Remove it and every sentence that leans on it, or say in the text that it was retracted.',
};

type Entry = {
  start: number;
  end: number;
  number: number | null;
  words: string;
  identifier: string | null;
  isRetracted: boolean;
};

/** As databases and publishers mark it; tissue can be retracted, too. */
const retractionMark =
  /^\W*retracted\b|\[retracted|\bretracted (?:article|paper|publication)|\bretraction (?:in|notice)\b/;

const entryPattern = /^\s*(?:\[?(\d{1,3})[\].)]?\s+)?(.*)$/s;

/** Bibliography entries: lines that look like papers, several lines of one entry joined until the next number. */
const entriesOf = ({ text, sentences }: CheckedText): Entry[] => {
  const lines = new Map<number, { start: number; end: number }>();
  for (const { kind, paragraph, start, end } of sentences) {
    if (kind !== 'reference') continue;
    const known = lines.get(paragraph);
    lines.set(paragraph, { start: known?.start ?? start, end });
  }
  return [...lines.values()].flatMap(({ start, end }) => {
    // The number of a list item stands before the sentence.
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const [, number, rest = ''] = entryPattern.exec(fold(text.slice(lineStart, end))) ?? [];
    if (rest.length < 25) return [];
    const identifier = /10\.\d{4,9}\/[^\s,;]+[^\s,;.]|pmid:?\s*\d+/.exec(rest)?.[0] ?? null;
    return [
      {
        start,
        end,
        number: number === undefined ? null : Number(number),
        identifier,
        isRetracted: retractionMark.test(rest),
        words: rest.replace(/[^a-z0-9]+/g, ' ').trim(),
      },
    ];
  });
};

const tokensOf = ({ words }: Entry): string[] => words.split(' ');
const wordsIn = (entry: Entry): Set<string> => new Set(tokensOf(entry).filter((word) => /^[a-z]{4,}$/.test(word)));
const numbersIn = (entry: Entry): Set<string> =>
  new Set(tokensOf(entry).filter((word) => /^\d{1,4}$/.test(word) && Number(word) !== entry.number));

/** The same first author, year and pages, and nearly the same words: one paper in two citation styles. */
const readsAlike = (one: Entry, other: Entry): boolean => {
  const [here, there] = [wordsIn(one), wordsIn(other)];
  const shared = [...here].filter((word) => there.has(word)).length;
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  const sharedNumbers = [...numbers].filter((number) => others.has(number));
  return (
    shared >= 3 &&
    shared >= 0.6 * Math.min(here.size, there.size) &&
    sharedNumbers.length >= 3 &&
    sharedNumbers.some((number) => /^(?:19|20)\d\d$/.test(number)) &&
    tokensOf(one).find((word) => /^[a-z]{2,}$/.test(word)) === tokensOf(other).find((word) => /^[a-z]{2,}$/.test(word))
  );
};

const isSame = (one: Entry, other: Entry): boolean => {
  if (one.identifier !== null && other.identifier !== null) return one.identifier === other.identifier;
  const isAlike = one.words.length > 30 && one.words.slice(0, 120) === other.words.slice(0, 120);
  return isAlike || readsAlike(one, other);
};

const marker =
  /(?<!(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) )(?:\((\d{1,2}(?:\s?[-,]\s?\d{1,2})*)\)|\[(\d{1,2}(?:\s?[-,]\s?\d{1,2})*)\])/g;

const findUnknownMarkers = ({ read, highest }: { read: CheckedText; highest: number }): Finding[] =>
  read.sentences.flatMap((sentence) => {
    if (sentence.kind === 'reference') return [];
    return [...sentence.text.matchAll(marker)].flatMap((match) => {
      const numbers = (match[1] ?? match[2] ?? '').split(/[-,]/).map(Number);
      if (numbers.every((number) => number <= highest && number > 0)) return [];
      const start = sentence.start + match.index;
      return [problemAt({ rule: unknownMarker, text: read.text, start, end: start + match[0].length })];
    });
  });

/** What is wrong with the bibliography of a pasted page and the markers that point into it. */
export const findReferenceProblems = (read: CheckedText): Finding[] => {
  const entries = entriesOf(read);
  if (entries.length === 0) return [];
  const { text } = read;
  const duplicates = entries.filter((entry, index) =>
    entries.slice(0, index).some((earlier) => isSame(earlier, entry)),
  );
  const numbers = entries.flatMap(({ number }) => number ?? []);
  return [
    ...duplicates.map((entry) => problemAt({ rule: duplicateReference, text, ...entry })),
    ...entries
      .filter(({ identifier }) => identifier === null)
      .map((entry) => problemAt({ rule: unresolvedReference, text, ...entry })),
    ...entries
      .filter(({ isRetracted }) => isRetracted)
      .map((entry) => problemAt({ rule: retractedReference, text, ...entry })),
    ...(numbers.length > 0 ? findUnknownMarkers({ read, highest: Math.max(...numbers) }) : []),
  ];
};
