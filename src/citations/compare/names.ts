import type { CslName } from '../csl-item';
import { fold, wordsOf } from './fold';

const joined = (text: string): string => fold(text).replaceAll(' ', '');

/** Given names as words; a run of capitals such as `YT` or `WM` is initials. */
const givenWords = (given: string): string[] =>
  given
    .split(/[\s.-]+/u)
    .flatMap((part) => (/^\p{Lu}{2,3}$/u.test(part) ? Array.from(part) : [part]))
    .flatMap(wordsOf);

const isCompatible = (left: string, right: string): boolean =>
  left === right || (left.length === 1 && right.startsWith(left)) || (right.length === 1 && left.startsWith(right));

/** Initials stand for given names, and fewer of them for more. */
const isSameGiven = (ours: string, theirs: string): boolean => {
  if (ours === '' || theirs === '' || joined(ours) === joined(theirs)) return true;
  const left = givenWords(ours);
  const right = givenWords(theirs);
  return Array.from({ length: Math.min(left.length, right.length) }, (_, index) => index).every((index) =>
    isCompatible(left[index] ?? '', right[index] ?? ''),
  );
};

/** Particles stand before the family name in one registry and after the given names in another. */
const particles = /\b(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|el|al|bin|ibn)\b/gu;

const familyCore = (family: string): string =>
  fold(family).replace(particles, ' ').replaceAll(' ', '') || joined(family);

const isSameFamily = (ours: string, theirs: string): boolean =>
  joined(ours) === joined(theirs) || familyCore(ours) === familyCore(theirs);

const isSameName = (ours: CslName, theirs: CslName): boolean => {
  if (ours.literal !== undefined || theirs.literal !== undefined)
    return joined(ours.literal ?? '') === joined(theirs.literal ?? '') && ours.literal !== undefined;
  const given = (theirs.given ?? '').replace(/\s(?:van|von|der|den|de|del|di|da|la|le)(?=\s|$)/gu, '');
  return isSameFamily(ours.family ?? '', theirs.family ?? '') && isSameGiven(ours.given ?? '', given);
};

const isEtAl = ({ family, literal, given }: CslName): boolean =>
  /^(?:et al|and others|others)$/u.test(fold(literal ?? [family, given].filter(Boolean).join(' ')));

/** After how many authors styles stop naming them: AMA after three, Vancouver after six. */
const fewestNamed = 3;

type Comparison = {
  agree: boolean;
  /** Whether the registry names authors that are not named here. */ isShortened: boolean;
};

/**
 * Whether two lists name the same authors in the same order. A list that stops with "et al", or after three or more
 * names, stands for the longer one. Groups that a registry adds to the people count only where they are named here.
 */
export const compareAuthors = (ours: CslName[], theirs: CslName[]): Comparison => {
  const named = ours.filter((name) => !isEtAl(name));
  const hasGroups = named.some(({ literal }) => literal !== undefined);
  const people = theirs.filter(({ literal }) => literal === undefined);
  const all = hasGroups || people.length === 0 ? theirs : people;
  const isShortened = named.length < all.length;
  const mayShorten = named.length < ours.length || named.length >= fewestNamed;
  const isPrefix = named.every((name, index) => {
    const other = all[index];
    return other !== undefined && isSameName(name, other);
  });
  return { agree: isPrefix && named.length > 0 && (!isShortened || mayShorten), isShortened };
};

/** The first author as people look for it. */
export const firstFamily = (names: CslName[] | undefined): string => names?.[0]?.family ?? names?.[0]?.literal ?? '';

export const isSameFirstAuthor = (ours: CslName[] | undefined, theirs: CslName[] | undefined): boolean =>
  isSameFamily(firstFamily(ours), firstFamily(theirs));

export const listNames = (names: CslName[]): string =>
  names
    .map(({ family, given, suffix, literal }) => literal ?? [family, given, suffix].filter(Boolean).join(' '))
    .join(', ');
