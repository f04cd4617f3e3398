import { splitLines, type Line } from './lines';
import { trailingMarkers } from './markers';

export type Sentence = Pick<Line, 'kind' | 'lead'> & {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Position of its line in the text; sentences of one line share a paragraph. */
  paragraph: number;
};

const abbreviations = new Set(
  (
    'dr mr mrs ms prof st vs v approx fig figs eq ref refs vol pp ed eds al cf ca est dept inc ltd jr sr ' +
    'e.g i.e eg ie u.s u.k ph.d m.d d.o viz resp incl max min sra dra srta ud uds p.ej aprox num pag'
  ).split(' '),
);

/** Words of their own, and short for "number" where a number follows. */
const beforeNumbers = new Set(['no', 'nos']);

/** Often the last word of a sentence: only a small letter after them says that it goes on. */
const endings = /(?:^|[\s(])(?:etc|a\.m|p\.m|inc|ltd|jr|sr|u\.s|u\.k|m\.d|ph\.d)$/;

const longest = 1500;

const isAbbreviation = ({ before, after }: { before: string; after: string }): boolean => {
  const word = /(?:^|[\s("'])([a-z](?:[a-z.]*[a-z])?)$/i.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (endings.test(lower)) return !/^\s+["'(]?[\p{Lu}¿¡]/u.test(after);
  if (beforeNumbers.has(lower)) return /^\s*\d/.test(after);
  return abbreviations.has(lower) || /^[A-Z]$/.test(word);
};

const endsHere = ({ text, stop, sign }: { text: string; stop: number; sign: string }): boolean => {
  const after = text.slice(stop, stop + 4);
  if (after === '') return true;
  if (sign.startsWith('.')) {
    const before = text.slice(Math.max(0, stop - sign.length - 12), stop - sign.length);
    if (sign === '.' && isAbbreviation({ before, after })) return false;
    // Two sentences that lost the space between them, for example in a copied page.
    if (/[a-z]{3}$/.test(before) && /^\p{Lu}[\p{Ll} ]/u.test(after)) return true;
    return /^\s+[^\p{Ll}\s]/u.test(after) || /^\s*$/u.test(after);
  }
  return /^\s/u.test(after) || /^\p{Lu}/u.test(after);
};

const cut = (line: Line, text: string): number[] => {
  const stops: number[] = [];
  const sign = /[.!?\u2026]+["'\u2019\u201D)\]*_]*/gu;
  sign.lastIndex = line.start;
  let from = line.start;
  for (let match = sign.exec(text); match !== null && match.index < line.end; match = sign.exec(text)) {
    let stop = match.index + match[0].length;
    trailingMarkers.lastIndex = stop;
    const markers = trailingMarkers.exec(text);
    if (markers) stop += markers[0].length;
    const ends = markers
      ? !/^\s*\p{Ll}/u.test(text.slice(stop, stop + 3))
      : endsHere({ text: text.slice(0, line.end), stop, sign: match[0] });
    if (!ends) continue;
    stops.push(stop);
    from = stop;
    sign.lastIndex = stop;
  }
  if (from < line.end) stops.push(line.end);
  return stops;
};

/** A text without full stops must not make one sentence of itself: looking around a finding would take ever longer. */
const shorten = (start: number, end: number, text: string): [number, number][] => {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const to = space > from ? space : from + longest;
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, end]];
};

const trim = (start: number, end: number, text: string): [number, number] => {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
};

/** Cuts a text into sentences; headings and list items count as sentences of their own. */
export const splitSentences = (text: string): Sentence[] =>
  splitLines(text).flatMap((line, paragraph) => {
    let from = line.start;
    return cut(line, text).flatMap((stop) => {
      const pieces = shorten(from, stop, text);
      from = stop;
      return pieces.flatMap(([pieceStart, pieceEnd]) => {
        const [start, end] = trim(pieceStart, pieceEnd, text);
        return start < end ? [{ start, end, paragraph, kind: line.kind, lead: line.lead }] : [];
      });
    });
  });
