import type { TaggedField } from '../open-fields';

/** A piece of the text that belongs together, with the place where it begins. */
export type Chunk = { line: number; source: string } & (
  | { kind: 'ris' | 'nbib'; fields: TaggedField[]; isClosed: boolean }
  | { kind: 'bibtex' }
  | { kind: 'json'; isClosed: boolean }
  | { kind: 'text' }
);

/** Where a reader of chunks stands in the text. */
export type Place = { text: string; at: number; line: number };

/** What a reader found and where it stopped, always behind where it began. */
export type Taken = { chunks: Chunk[]; end: number };

export const endOfLine = ({ text, at }: Pick<Place, 'text' | 'at'>): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

export const countLines = ({ text, from, to }: { text: string; from: number; to: number }): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) count += 1;
  return count;
};

const bibtexStart = /^\s*@\s{0,4}[A-Za-z]{1,30}\s{0,4}[{(]/u;
const jsonStart = /^\s*(?:\[\s*(?:\{|\]?\s*$)|\{\s*(?:"|\}?\s*$))/u;
const tagLine = /^([A-Z][A-Z0-9](?= {1,3}-)|[A-Z]{3}(?= -)|[A-Z]{4}(?=-)) {0,3}-(?: (.*)|$)/u;

/** The longest beginning of a line that is looked at to tell what it is. */
const longestStart = 300;

export const isBibtexStart = (line: string): boolean => bibtexStart.test(line.slice(0, longestStart));
export const isJsonStart = (line: string): boolean => jsonStart.test(line.slice(0, longestStart));

/** Tag and value of a line of RIS or MEDLINE: `AU  - Wu, YT`, `PMID- 30187524`. */
export const tagOf = (line: string): TaggedField | null => {
  const [, tag, value = ''] = tagLine.exec(line) ?? [];
  return tag === undefined ? null : { tag, value: value.trim() };
};

/** Whether an entry begins here whatever stood before: this is how a reader finds out of an entry that was cut off. */
export const isEntryStart = (line: string): boolean => isBibtexStart(line) || /^(?:TY {1,2}-|PMID-)/u.test(line);
