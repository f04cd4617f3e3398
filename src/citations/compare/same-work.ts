import type { CslItem } from '../csl-item';
import type { RegistryRecord } from '../registry/types';
import { wordsOf } from './fold';
import { isSameFirstAuthor } from './names';
import { similarity } from './titles';

/** Below this, an identifier is taken to be that of another paper, and not of the same one with a slip in its title. */
const identified = 0.6;

/** A search by title has to hit the title itself. */
const searched = 0.9;

/** Titles of fewer words are shared by many papers. */
const tellingWords = 4;

const likeness = (ours: CslItem, { titles }: RegistryRecord): number =>
  Math.max(...titles.map((title) => similarity(ours.title, title)));

/** Whether the record that an identifier led to is the paper that the reference describes. */
export const isIdentified = (ours: CslItem, record: RegistryRecord): boolean => likeness(ours, record) >= identified;

const isCloseYear = (ours: CslItem, { years }: RegistryRecord): boolean | null => {
  const year = ours.issued?.['date-parts'][0]?.[0];
  return year === undefined || years.length === 0 ? null : years.some((other) => Math.abs(other - year) <= 1);
};

/** Whether a record that a search brought up is the paper that the reference describes: its title, and who or when. */
export const isSearched = (ours: CslItem, record: RegistryRecord): boolean => {
  if (likeness(ours, record) < searched) return false;
  const hasAuthors = (ours.author ?? []).length > 0 && (record.item.author ?? []).length > 0;
  const known = [
    hasAuthors ? isSameFirstAuthor(ours.author, record.item.author) : null,
    isCloseYear(ours, record),
  ].filter((sign) => sign !== null);
  return known.length === 0 ? wordsOf(ours.title).length >= tellingWords : known.includes(true);
};
