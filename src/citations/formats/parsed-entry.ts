import type { CslItem } from '../csl-item';
import type { FoundIdentifier } from './find-identifiers';
import type { CitationFormat } from './format';

/**
 * Something to say about an entry. `error`: it cannot become a reference; `attention`: it can, and somebody has to
 * look at it; `note`: nothing to do.
 */
export type Problem = {
  severity: 'error' | 'attention' | 'note';
  message: string;
  /** The field of the reference that it is about. */
  field?: string;
};

/** One entry of a pasted text: an item, an identifier to look up, or neither and the reason. */
export type ParsedEntry = {
  format: CitationFormat | 'identifier' | null;
  /** Line of the text on which the entry begins, from 1. */
  line: number;
  /** The beginning of the entry as it stands in the text. */
  excerpt: string;
  item: CslItem | null;
  identifier: FoundIdentifier | null;
  /** What kind of publication the source says it is, for example "Randomized Controlled Trial". */
  publicationTypes: string[];
  /** Subject headings, for example "Humans". */
  subjects: string[];
  problems: Problem[];
};

const longestExcerpt = 160;

/** The beginning of a text in one line. */
export const excerptOf = (text: string): string => {
  const line = text
    .slice(0, longestExcerpt * 2)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt)}…` : line;
};

export const attention = (message: string, field?: string): Problem => ({
  severity: 'attention',
  message,
  ...(field === undefined ? {} : { field }),
});

export const note = (message: string): Problem => ({ severity: 'note', message });

export const error = (message: string): Problem => ({ severity: 'error', message });
