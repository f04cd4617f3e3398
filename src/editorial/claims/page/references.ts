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

type Entry = { start: number; end: number; number: number | null; words: string; identifier: string | null };

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
        words: rest.replace(/[^a-z0-9]+/g, ' ').trim(),
      },
    ];
  });
};

const isSame = (one: Entry, other: Entry): boolean =>
  (one.identifier !== null && one.identifier === other.identifier) ||
  (one.words.length > 30 && one.words.slice(0, 120) === other.words.slice(0, 120));

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
    ...(numbers.length > 0 ? findUnknownMarkers({ read, highest: Math.max(...numbers) }) : []),
  ];
};
