import { fold } from './compare/fold';
import { firstFamily } from './compare/names';
import type { CslItem } from './csl-item';

const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

/**
 * The key under which the same publication is found again without an identifier: its title with the year and the
 * first author, without what people write in different ways. Null without one of the three: "Editorial" is the title
 * of many.
 */
export const workKey = (item: CslItem): string | null => {
  const year = item.issued?.['date-parts'][0]?.[0];
  const author = squeeze(firstFamily(item.author));
  const title = squeeze(item.title);
  return title !== '' && author !== '' && year !== undefined ? `${title}|${String(year)}|${author}` : null;
};

/** What identifies a publication, the surest first. */
export const identifierNames = ['DOI', 'PMID', 'PMCID'] as const;

/** An identifier that two entries have and that differs: a preprint and its article share title, year and author. */
export const differingIdentifier = (one: CslItem, other: CslItem): (typeof identifierNames)[number] | null =>
  identifierNames.find((name) => one[name] !== undefined && other[name] !== undefined && one[name] !== other[name]) ??
  null;

/** Whether two entries are the same publication, by what they say and as far as their identifiers allow it. */
export const isSameWork = (one: CslItem, other: CslItem): boolean => {
  const key = workKey(one);
  return key !== null && key === workKey(other) && differingIdentifier(one, other) === null;
};
