import { fold } from './compare/fold';
import { firstFamily } from './compare/names';
import type { CslItem } from './csl-item';

/** What shows that two entries are the same publication. */
export type DuplicateSign = 'doi' | 'pmid' | 'pmcid' | 'title';

export type Duplicate<T> = { entry: T; sign: DuplicateSign };

const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

/**
 * The keys under which the same publication is found again: its identifiers, and its title with the year and the
 * first author, all without what people write in different ways. A title without a year or an author is no key:
 * "Editorial" is the title of many.
 */
const duplicateKeys = (item: CslItem): { sign: DuplicateSign; key: string }[] => {
  const year = item.issued?.['date-parts'][0]?.[0];
  const author = squeeze(firstFamily(item.author));
  const title = squeeze(item.title);
  const keys: [DuplicateSign, string][] = [
    ['doi', item.DOI?.toLowerCase().trim() ?? ''],
    ['pmid', item.PMID?.trim() ?? ''],
    ['pmcid', item.PMCID?.toUpperCase().trim() ?? ''],
    ['title', title !== '' && author !== '' && year !== undefined ? `${title}|${year}|${author}` : ''],
  ];
  return keys.filter(([, key]) => key !== '').map(([sign, key]) => ({ sign, key: `${sign}:${key}` }));
};

/** The entries among some that are the same publication as an item, each once, with the surest sign of it. */
export const findDuplicates = <T>({
  item,
  among,
  itemOf,
}: {
  item: CslItem;
  among: T[];
  itemOf: (entry: T) => CslItem;
}): Duplicate<T>[] => {
  const keys = duplicateKeys(item);
  return among.flatMap((entry) => {
    const others = new Set(duplicateKeys(itemOf(entry)).map(({ key }) => key));
    const shared = keys.find(({ key }) => others.has(key));
    return shared ? [{ entry, sign: shared.sign }] : [];
  });
};
