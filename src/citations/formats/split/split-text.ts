import { takeBibtex } from './bibtex';
import { type Chunk, countLines, endOfLine, isBibtexStart, isJsonStart, type Place, tagOf, type Taken } from './chunk';
import { takeJson } from './json';
import { takeTagged } from './tagged';

const takeLine = (place: Place): Taken => {
  const end = endOfLine(place);
  return { chunks: [{ kind: 'text', line: place.line, source: place.text.slice(place.at, end) }], end };
};

/** Where the first sign of a line stands that is neither a space nor a separator. */
const firstSign = ({ text, at: start }: Pick<Place, 'text' | 'at'>): number => {
  let at = start;
  while (at < text.length && /[^\S\n]|[,;]/u.test(text.charAt(at))) at += 1;
  return at;
};

const take = (place: Place): Taken => {
  const line = place.text.slice(place.at, endOfLine(place));
  if (isBibtexStart(line)) return takeBibtex({ ...place, at: firstSign(place) });
  if (isJsonStart(line)) return takeJson({ ...place, at: firstSign(place) });
  return tagOf(line) === null ? takeLine(place) : takeTagged(place);
};

/** The text without byte order mark and with one kind of line end. */
const withPlainLines = (text: string): string => text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');

/**
 * Takes a text apart into entries of RIS, MEDLINE, BibTeX and CSL-JSON and the lines between them, in one pass.
 * Nothing but empty lines and commas between entries is left out.
 */
export const splitText = (given: string): Chunk[] => {
  const text = withPlainLines(given);
  const chunks: Chunk[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const sign = firstSign({ text, at });
    if (sign >= text.length || text.charAt(sign) === '\n') {
      at = sign + 1;
      line += 1;
      continue;
    }
    const { chunks: taken, end } = take({ text, at, line });
    chunks.push(...taken);
    line += countLines({ text, from: at, to: end });
    at = end;
  }
  return chunks;
};
