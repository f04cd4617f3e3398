/** Names under which fields and citation nodes hold references. */
export const referenceKeys = new Set(['references', 'sources', 'source', 'reference']);

const localeKeys = new Set(['en', 'es']);

const addId = (ids: Set<number>, value: unknown): void => {
  if (typeof value === 'number') ids.add(value);
  else if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number')
    ids.add(value.id);
};

type Options = {
  value: unknown;
  /** A language to leave out: its text is being replaced. */
  skipKey?: string;
  /** Look only inside localised values, where the data is keyed by language. */
  localizedOnly?: boolean;
};

const isLocalized = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => localeKeys.has(key));
};

/** The ids of all references that a document points at from its source fields and its in-text citations. */
export const collectReferenceIds = ({ value, skipKey, localizedOnly = false }: Options): Set<number> => {
  const ids = new Set<number>();
  const walk = (current: unknown, inside: boolean): void => {
    if (Array.isArray(current)) {
      for (const entry of current) walk(entry, inside);
      return;
    }
    if (typeof current !== 'object' || current === null) return;
    const localized = isLocalized(current);
    for (const [key, child] of Object.entries(current)) {
      if (localized && key === skipKey) continue;
      if (referenceKeys.has(key) && inside) for (const entry of [child].flat()) addId(ids, entry);
      walk(child, inside || localized);
    }
  };
  walk(value, !localizedOnly);
  return ids;
};
