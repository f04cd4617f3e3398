import { accents, commands } from './latex-signs';

type Token = { text: string; end: number };

const commandAt = (source: string, start: number): Token => {
  let end = start + 1;
  while (end < source.length && /[A-Za-z]/u.test(source.charAt(end))) end += 1;
  if (end === start + 1) end += 1;
  return { text: source.slice(start + 1, end), end };
};

const skipSpace = (source: string, start: number): number => {
  let end = start;
  while (source.charAt(end) === ' ') end += 1;
  return end;
};

/** The letter under an accent: `e`, `{e}`, `\i` or `{\i}`; braces around more than a letter hold none. */
const accentedLetter = (source: string, start: number): Token | null => {
  const opens = source.charAt(start) === '{';
  const at = opens ? skipSpace(source, start + 1) : start;
  if (source.charAt(at) === '\\') {
    const command = commandAt(source, at);
    // An accent replaces the dot.
    const letter = command.text === 'i' || command.text === 'j' ? command.text : commands.get(command.text);
    if (letter === undefined) return null;
    const end = skipSpace(source, command.end);
    if (!opens) return { text: letter, end: command.end };
    return source.charAt(end) === '}' ? { text: letter, end: end + 1 } : null;
  }
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 0x20);
  if (!/\p{L}/u.test(letter)) return null;
  const end = at + letter.length;
  if (!opens) return { text: letter, end };
  return source.charAt(end) === '}' ? { text: letter, end: end + 1 } : null;
};

const accentAt = (source: string, command: Token): Token | null => {
  const mark = accents[command.text];
  if (mark === undefined) return null;
  const letter = accentedLetter(source, skipSpace(source, command.end));
  return letter && { text: (letter.text + mark).normalize('NFC'), end: letter.end };
};

/** Commands that only move what stands beside them. */
const spacing: Record<string, string> = { '\\': ' ', ',': ' ', ';': ' ', ':': ' ', '!': '', '-': '', '/': '', '': '' };

const readCommand = (source: string, start: number): Token => {
  const command = commandAt(source, start);
  const accented = accentAt(source, command);
  if (accented !== null) return accented;
  const sign = commands.get(command.text);
  const isWord = /^[A-Za-z]+$/u.test(command.text);
  if (!isWord) return { text: sign ?? spacing[command.text] ?? command.text, end: command.end };
  const end = skipSpace(source, command.end);
  // An empty pair of braces only ends the name of a command.
  return { text: sign ?? '', end: source.startsWith('{}', end) ? end + 2 : end };
};

const ligatures = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
] as const;

const ligatureAt = (source: string, start: number): Token | null => {
  const found = ligatures.find(([signs]) => source.startsWith(signs, start));
  return found ? { text: found[1], end: start + found[0].length } : null;
};

const readPlain = (source: string, start: number): Token => {
  const sign = source.charAt(start);
  if (sign === '{' || sign === '}' || sign === '$') return { text: '', end: start + 1 };
  if (sign === '~') return { text: ' ', end: start + 1 };
  return ligatureAt(source, start) ?? { text: sign, end: start + 1 };
};

/**
 * The text of a value of BibTeX: accents and commands as characters, without the braces that protect capitals.
 * A command that stands for no character is left out and what it is applied to stays: `\emph{knee}` is `knee`.
 */
export const decodeLatex = (source: string): string => {
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const token = source.charAt(at) === '\\' ? readCommand(source, at) : readPlain(source, at);
    parts.push(token.text);
    at = token.end;
  }
  return parts.join('');
};

/** Addresses and identifiers stand in a file as they are; only what programs escape in them is undone. */
export const decodeVerbatim = (source: string): string =>
  source
    .replace(/\\textasciitilde(?:\{\})?|\\~\{\}|\$\\sim\$/gu, '~')
    .replace(/\\([\\_%&#$~{}])|[{}]/gu, (_, escaped: string | undefined) => escaped ?? '');

/** The text as {@link decodeVerbatim} reads it. */
export const encodeVerbatim = (text: string): string => text.replace(/[\\{}]/gu, '\\$&');

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The text as {@link decodeLatex} reads it. */
export const encodeLatex = (text: string): string =>
  text
    .replace(/[\\{}~^]/gu, (sign) => escapes[sign] ?? sign)
    .replace(/[$&#%_]/gu, '\\$&')
    // Two of these would become one sign.
    .replace(/-(?=-)|`(?=`)|'(?=')/gu, '$&{}');
