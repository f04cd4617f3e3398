import { readBibtex } from './bibtex/read';
import { readMacros } from './bibtex/macros';
import { type Macros, scanBibtex } from './bibtex/scan';
import { readCsl } from './csl/read';
import { isObject } from './csl/values';
import type { CitationFormat } from './format';
import { readNbib } from './nbib/read';
import { attention, error, excerptOf, note, type ParsedEntry } from './parsed-entry';
import { readPlainText } from './plain-text';
import { readRis } from './ris/read';
import type { Chunk } from './split/chunk';
import { splitText } from './split/split-text';

type Of<K extends Chunk['kind']> = Extract<Chunk, { kind: K }>;
type Tagged = Exclude<Chunk, { kind: 'bibtex' | 'json' | 'text' }>;

const entry = ({ chunk, ...read }: { chunk: Chunk } & Partial<ParsedEntry>): ParsedEntry => ({
  format: null,
  line: chunk.line,
  excerpt: excerptOf(chunk.source),
  item: null,
  identifier: null,
  publicationTypes: [],
  subjects: [],
  problems: [],
  ...read,
});

/** An entry without a title is no reference, unless its identifier leads to one. */
const withTitle = (read: ParsedEntry): ParsedEntry =>
  read.item === null && read.problems.every(({ severity }) => severity !== 'error')
    ? {
        ...read,
        problems: [error('The entry has no title. Add one, or paste its DOI or PMID instead.'), ...read.problems],
      }
    : read;

const cutOff = 'The entry has no end; the text may be cut off here. Check what came of it.';

const readTagged = (chunk: Tagged, format: CitationFormat | undefined): ParsedEntry[] => {
  const isSure = chunk.fields.some(({ tag }) => tag === 'TY' || tag === 'PMID');
  const kind = !isSure && (format === 'ris' || format === 'nbib') ? format : chunk.kind;
  const read = kind === 'ris' ? readRis(chunk.fields) : readNbib(chunk.fields);
  const problems = kind === 'ris' && !chunk.isClosed ? [attention(cutOff), ...read.problems] : read.problems;
  return [withTitle(entry({ chunk, format: kind, ...read, problems }))];
};

const isString = ({ source }: Chunk): boolean => /^@\s*string\b/iu.test(source.slice(0, 40));

/** What BibTeX itself passes over. */
const isComment = ({ kind, source }: Chunk): boolean =>
  kind === 'text'
    ? source.trimStart().startsWith('%')
    : kind === 'bibtex' && /^@\s*(?:comment|preamble)\b/iu.test(source.slice(0, 40));

const readEntry = (chunk: Of<'bibtex'>, macros: Macros): ParsedEntry[] => {
  const scanned = scanBibtex({ source: chunk.source, macros });
  return [withTitle(entry({ chunk, format: 'bibtex', ...readBibtex(scanned) }))];
};

const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source) as unknown;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
};

const readJson = (chunk: Of<'json'>): ParsedEntry[] => {
  const json = chunk.isClosed ? parseJson(chunk.source) : null;
  if (!isObject(json)) {
    const problem = chunk.isClosed ? 'This is not valid JSON.' : 'This JSON has no end; the text may be cut off here.';
    return [entry({ chunk, format: 'csl-json', problems: [error(`${problem} Export it again, or correct it.`)] })];
  }
  // Some programs put the list into an object.
  const items = json.title === undefined && Array.isArray(json.items) ? (json.items as unknown[]) : [json];
  return items.map((item) =>
    isObject(item)
      ? withTitle(entry({ chunk, format: 'csl-json', ...readCsl(item), excerpt: excerptOf(JSON.stringify(item)) }))
      : entry({ chunk, format: 'csl-json', problems: [error('An item of CSL-JSON is an object with a title.')] }),
  );
};

/**
 * Reads a pasted or uploaded text: entries of RIS, BibTeX, NBIB and CSL-JSON in any mixture, and identifiers and
 * addresses of publications. Never throws: whatever cannot be read becomes an entry with an error. The time it takes
 * grows with the length of the text only.
 *
 * @param format decides only what an entry is that could be two things.
 */
export const parseCitations = ({ text, format }: { text: string; format?: CitationFormat }): ParsedEntry[] => {
  const chunks = splitText(text);
  const macros = readMacros(chunks);
  const entries: ParsedEntry[] = [];
  let lines: Of<'text'>[] = [];
  const endLines = () => {
    entries.push(...readPlainText(lines).map(({ chunk, ...read }) => entry({ chunk, ...read })));
    lines = [];
  };

  for (const chunk of chunks) {
    if (isComment(chunk)) continue;
    if (chunk.kind === 'text') {
      lines.push(chunk);
      continue;
    }
    endLines();
    if (chunk.kind === 'bibtex') entries.push(...(isString(chunk) ? [] : readEntry(chunk, macros)));
    else entries.push(...(chunk.kind === 'json' ? readJson(chunk) : readTagged(chunk, format)));
  }
  endLines();
  const comments = chunks.filter(isComment).map(({ line }) => line);
  if (comments.length > 0)
    entries.at(-1)?.problems.push(note(`Comments were passed over: line ${comments.join(', ')}.`));
  return entries;
};
