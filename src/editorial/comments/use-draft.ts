'use client';

import { useCallback, useState } from 'react';

const read = (key: string): unknown => {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? null : (JSON.parse(kept) as unknown);
  } catch {
    // A browser that keeps nothing, or something else under that name: then there is no draft.
    return null;
  }
};

const keep = (key: string, value: unknown): void => {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without a store the draft lives as long as the page.
  }
};

/** What somebody is about to say; it outlives a page that is loaded again. Null while they say nothing. */
export const useDraft = <T>(key: string): [T | null, (value: T | null) => void] => {
  const [draft, setDraft] = useState<T | null>(() => read(key) as T | null);
  const change = useCallback(
    (value: T | null) => {
      keep(key, value);
      setDraft(value);
    },
    [key],
  );
  return [draft, change];
};
