import type { CslItem } from '@/citations/csl-item';
import { differingIdentifier, identifierNames, workKey } from '@/citations/duplicates';

/** A reference that is there already, or that an earlier entry of the same import is about to become. */
export type Known = { id: number | null; line: number | null; item: CslItem };

const identifierKeys = (item: Partial<CslItem>): { name: (typeof identifierNames)[number]; key: string }[] =>
  identifierNames.flatMap((name) => {
    const value = item[name];
    return value === undefined ? [] : [{ name, key: `${name}|${value}` }];
  });

export type Match = { known: Known; by: string; isSure: boolean };

/** Finds references again: by an identifier, or by title, year and first author. */
export const createMatcher = (all: Known[]) => {
  const byKey = new Map<string, Known>();
  const add = (known: Known): void => {
    const keys = [...identifierKeys(known.item).map(({ key }) => key), workKey(known.item)];
    for (const key of keys) if (key !== null && !byKey.has(key)) byKey.set(key, known);
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
    const key = workKey(item);
    const known = found === null && key !== null ? byKey.get(key) : undefined;
    if (known === undefined) return found;
    const differing = differingIdentifier(item, known.item);
    return differing === null
      ? { known, by: 'title, year and first author', isSure: true }
      : { known, by: differing, isSure: false };
  };

  return { add, find, findByIdentifier };
};

export type Matcher = ReturnType<typeof createMatcher>;

/** Identifiers that an entry has and the reference there lacks. */
export const newIdentifiers = ({ item, known }: { item: Partial<CslItem>; known: Known }): string[] =>
  identifierNames.flatMap((name) => {
    const value = item[name];
    return value !== undefined && known.item[name] === undefined ? [`${name} ${value}`] : [];
  });
