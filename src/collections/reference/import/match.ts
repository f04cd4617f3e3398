import type { CslItem } from '@/citations/csl-item';

/** A reference that is there already, or that an earlier entry of the same import is about to become. */
export type Known = { id: number | null; line: number | null; item: CslItem };

/** Without case, diacritics, spaces and punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const firstAuthor = ({ author }: CslItem): string => {
  const [first] = author ?? [];
  return first?.family ?? first?.literal ?? '';
};

const workKey = (item: CslItem): string =>
  ['work', plain(item.title), item.issued?.['date-parts'][0]?.[0] ?? '', plain(firstAuthor(item))].join('|');

const identifiers = ['DOI', 'PMID', 'PMCID'] as const;

const identifierKeys = (item: Partial<CslItem>): { name: (typeof identifiers)[number]; key: string }[] =>
  identifiers.flatMap((name) => {
    const value = item[name];
    return value === undefined ? [] : [{ name, key: `${name}|${value}` }];
  });

export type Match = { known: Known; by: string; isSure: boolean };

/** Finds references again: by an identifier, or by title, year and first author. */
export const createMatcher = (all: Known[]) => {
  const byKey = new Map<string, Known>();
  const add = (known: Known): void => {
    for (const key of [...identifierKeys(known.item).map(({ key }) => key), workKey(known.item)])
      if (!byKey.has(key)) byKey.set(key, known);
  };
  all.forEach(add);

  const findByIdentifier = (item: Partial<CslItem>): Match | null => {
    for (const { name, key } of identifierKeys(item)) {
      const known = byKey.get(key);
      if (known) return { known, by: name, isSure: true };
    }
    return null;
  };

  /** Two publications may share title, year and author, such as a preprint and its article: identifiers decide. */
  const find = (item: CslItem): Match | null => {
    const found = findByIdentifier(item);
    const known = found === null ? byKey.get(workKey(item)) : undefined;
    if (known === undefined) return found;
    const differing = identifiers.find(
      (name) => item[name] !== undefined && known.item[name] !== undefined && item[name] !== known.item[name],
    );
    return differing === undefined
      ? { known, by: 'title, year and first author', isSure: true }
      : { known, by: differing, isSure: false };
  };

  return { add, find, findByIdentifier };
};

export type Matcher = ReturnType<typeof createMatcher>;

/** Identifiers that an entry has and the reference there lacks. */
export const newIdentifiers = ({ item, known }: { item: Partial<CslItem>; known: Known }): string[] =>
  identifiers.flatMap((name) => {
    const value = item[name];
    return value !== undefined && known.item[name] === undefined ? [`${name} ${value}`] : [];
  });
