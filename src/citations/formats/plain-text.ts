import { findIdentifiers } from './find-identifiers';
import { error, excerptOf, note, type ParsedEntry } from './parsed-entry';
import type { Chunk } from './split/chunk';

type Line = Extract<Chunk, { kind: 'text' }>;
type Read = Partial<ParsedEntry> & { chunk: Line };

/** More than anybody reads in a report; the excerpt shows the beginning. */
const longestText = 2000;

const unknownText =
  'This is no entry in RIS, BibTeX, NBIB or CSL-JSON and names no DOI, PMID or PMCID. Add one of these.';

/**
 * Reads what is no entry: identifiers one by one, printed references by the identifier in them. Lines in a row in
 * which nothing is found are one problem together.
 */
export const readPlainText = (lines: Line[]): Read[] => {
  const read: Read[] = [];
  let unknown: Line | null = null;
  for (const chunk of lines) {
    const { identifiers, isWholeLine } = findIdentifiers(chunk.source);
    const [first] = identifiers;
    if (first === undefined) {
      const follows: boolean = unknown !== null && unknown.line + unknown.source.split('\n').length === chunk.line;
      if (unknown !== null && follows && unknown.source.length < longestText) {
        unknown.source += `\n${chunk.source}`;
        continue;
      }
      unknown = { ...chunk };
      read.push({ chunk: unknown, problems: [error(unknownText)] });
      continue;
    }
    unknown = null;
    for (const identifier of identifiers)
      read.push({
        chunk,
        format: 'identifier',
        identifier,
        problems: isWholeLine ? [] : [note('Only the identifier in this text is used, not the words around it.')],
      });
  }
  return read.map((entry) => ({ ...entry, excerpt: excerptOf(entry.chunk.source) }));
};
