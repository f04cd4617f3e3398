import type { TaggedField } from '../open-fields';

/** An entry of a file as it is written: kind, key and fields, with the signs of LaTeX still in them. */
export type BibtexEntry = { kind: string; key: string; fields: TaggedField[]; problems: string[] };

/** Values of `@string`, by name in lower case. */
export type Macros = ReadonlyMap<string, string>;

type Part = { text: string; end: number; problem?: string };

const skip = (source: string, from: number, signs: RegExp): number => {
  let at = from;
  while (at < source.length && signs.test(source.charAt(at))) at += 1;
  return at;
};

const space = /\s/u;
const nameSign = /[^\s"#%'(),={}]/u;

/** The end of a value in braces or quotes; the sign after it, or the end of the source. */
const endOfDelimited = (source: string, start: number): { end: number; isClosed: boolean } => {
  const isQuoted = source.charAt(start) === '"';
  let depth = 0;
  for (let at = start + 1; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\' && /[\\{}"]/u.test(source.charAt(at + 1)) && !isQuoted) at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && depth > 0) depth -= 1;
    else if (depth === 0 && sign === (isQuoted ? '"' : '}')) return { end: at, isClosed: true };
  }
  return { end: source.length, isClosed: false };
};

const readPiece = (source: string, start: number, macros: Macros): Part => {
  const sign = source.charAt(start);
  if (sign === '{' || sign === '"') {
    const { end, isClosed } = endOfDelimited(source, start);
    const text = source.slice(start + 1, end);
    return isClosed ? { text, end: end + 1 } : { text, end, problem: 'The entry is cut off.' };
  }
  const end = skip(source, start, nameSign);
  const name = source.slice(start, end);
  const macro = macros.get(name.toLowerCase());
  if (macro !== undefined || /^\d*$/u.test(name)) return { text: macro ?? name, end };
  return { text: name, end, problem: `“${name}” is no known abbreviation (@string) and was taken as it stands.` };
};

/** Pieces joined by `#`. */
const readValue = (source: string, start: number, macros: Macros): Part & { problems: string[] } => {
  const texts: string[] = [];
  const problems: string[] = [];
  let at = start;
  for (;;) {
    const piece = readPiece(source, at, macros);
    texts.push(piece.text);
    if (piece.problem !== undefined) problems.push(piece.problem);
    const next = skip(source, piece.end, space);
    if (source.charAt(next) !== '#') return { text: texts.join(''), end: next, problems };
    at = skip(source, next + 1, space);
  }
};

const readFields = (source: string, start: number, macros: Macros): Pick<BibtexEntry, 'fields' | 'problems'> => {
  const fields: TaggedField[] = [];
  const problems: string[] = [];
  let at = start;
  while (at < source.length) {
    at = skip(source, at, /[\s,]/u);
    if (/[})]/u.test(source.charAt(at))) return { fields, problems };
    const nameEnd = skip(source, at, nameSign);
    const name = source.slice(at, nameEnd).toLowerCase();
    const equals = skip(source, nameEnd, space);
    if (name === '' || source.charAt(equals) !== '=') {
      const end = Math.max(nameEnd, at + 1);
      const text = source.slice(at, end).trim();
      if (text !== '') problems.push(`“${text.slice(0, 40)}” stands between the fields and was left out.`);
      at = end;
      continue;
    }
    const value = readValue(source, skip(source, equals + 1, space), macros);
    fields.push({ tag: name, value: value.text });
    problems.push(...value.problems);
    at = value.end;
  }
  return { fields, problems: [...new Set([...problems, 'The entry is cut off.'])] };
};

/** Takes an entry apart: `@article{key, title = {…}, year = 2018}`. Never fails; says what it could not read. */
export const scanBibtex = ({ source, macros }: { source: string; macros: Macros }): BibtexEntry => {
  const [opening = '', kind = ''] = /^\s*@\s*([A-Za-z]+)\s*[{(]/u.exec(source) ?? [];
  const start = opening.length;
  const keyEnd = skip(source, start, /[^\s,={}]/u);
  const hasKey = source.charAt(skip(source, keyEnd, space)) !== '=';
  const rest = readFields(source, hasKey ? keyEnd : start, macros);
  return { kind: kind.toLowerCase(), key: hasKey ? source.slice(start, keyEnd) : '', ...rest };
};
