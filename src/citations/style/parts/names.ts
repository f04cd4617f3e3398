import type { CslName } from '../../csl-item';

/** Letters of given names: `Jean-Luc M.` is three, and so is `JLM`, as registries write it. */
const initialsOf = (given: string): { letter: string; hyphenated: boolean }[] =>
  given.split(/(?=[\s.\-‐‑–])/u).flatMap((part) => {
    const name = part.replace(/[^\p{L}\p{M}]/gu, '').normalize('NFC');
    const letters = /^\p{Lu}{2,3}$/u.test(name) ? Array.from(name) : Array.from(name).slice(0, 1);
    return letters.map((letter, index) => ({
      letter: letter.toUpperCase(),
      hyphenated: index === 0 && /^[-‐‑–]/u.test(part),
    }));
  });

/** A name turned around for a list, in the form of one style. */
type WriteName = (name: { family: string; given: string; suffix: string }) => string;

const write = (name: CslName, form: WriteName): string => {
  const { literal, family = '', given = '', suffix = '' } = name;
  const trimmed = { family: family.trim(), given: given.trim(), suffix: suffix.trim() };
  if (literal?.trim()) return literal.trim();
  return trimmed.family === '' ? trimmed.given : form(trimmed);
};

const present = (...parts: string[]): string[] => parts.filter((part) => part !== '');

/** `van der Berg AB Jr`, as AMA and NLM print it: hyphens and points are left out. */
const bare: WriteName = ({ family, given, suffix }) => {
  const letters = initialsOf(given)
    .map(({ letter }) => letter)
    .join('');
  return present(family, letters, suffix.replace(/\.$/u, '')).join(' ');
};

const pointed = (given: string): string =>
  initialsOf(given)
    .map(({ letter, hyphenated }, index) => `${index === 0 ? '' : hyphenated ? '-' : ' '}${letter}.`)
    .join('');

/** `van der Berg, A.-B., Jr`, as APA prints it. */
const pointedAfter: WriteName = ({ family, given, suffix }) => present(family, pointed(given), suffix).join(', ');

/** `A.-B. van der Berg, Jr`, for the editors of a book that holds the chapter. */
const pointedBefore: WriteName = ({ family, given, suffix }) =>
  present(present(pointed(given), family).join(' '), suffix).join(', ');

const written = (names: CslName[] | undefined, form: WriteName): string[] =>
  (names ?? []).map((name) => write(name, form).replace(/\s+/gu, ' ')).filter((name) => name !== '');

/** Up to `most` names are all printed; of more, the first few and the words that stand for the others. */
export type Shortening = { most: number; named: number; others: string };

/** Names as AMA and NLM list them. */
export const listNames = (names: CslName[] | undefined, { most, named, others }: Shortening): string => {
  const all = written(names, bare);
  return all.length > most ? [...all.slice(0, named), others].join(', ') : all.join(', ');
};

/** APA 7, section 9.8: up to twenty names; of more, the first nineteen, an ellipsis and the last. */
const mostInApa = 20;

/** Names as APA lists them: before the title turned around, in the middle of an entry as they are spoken. */
export const listNamesApa = (names: CslName[] | undefined, place: 'first' | 'within' = 'first'): string => {
  const all = written(names, place === 'first' ? pointedAfter : pointedBefore);
  const last = all.at(-1) ?? '';
  if (all.length < 2) return last;
  if (all.length > mostInApa) return `${all.slice(0, mostInApa - 1).join(', ')}, … ${last}`;
  const comma = place === 'first' || all.length > 2 ? ',' : '';
  return `${all.slice(0, -1).join(', ')}${comma} & ${last}`;
};

/** How many names a list would have. */
export const countNames = (names: CslName[] | undefined): number => written(names, bare).length;
