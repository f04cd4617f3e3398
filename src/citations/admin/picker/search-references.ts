import type { FoundReference, FoundReferences } from '../../found-reference';

type Wanted = { api: string; signal?: AbortSignal } & ({ words: string } | { ids: number[] });

/** What the search says when it cannot answer; the words are for the editor. */
const unavailable = 'The references could not be searched. Check your connection and type again.';

/** Asks for references by words, or for certain ones by id. Throws with words for the editor. */
export const searchReferences = async ({ api, signal, ...wanted }: Wanted): Promise<FoundReferences> => {
  const query = new URLSearchParams('words' in wanted ? { q: wanted.words } : { ids: wanted.ids.join(',') });
  const response = await fetch(`${api}/references/search?${query.toString()}`, {
    credentials: 'include',
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Error(unavailable, { cause: error });
  });
  if (response.status === 401 || response.status === 403)
    throw new Error('You are not signed in any more, or may not cite. Sign in again in another tab, then type again.');
  if (!response.ok) throw new Error(unavailable);
  return (await response.json()) as FoundReferences;
};

/** What is known of references in this window: the same few are picked again and again. */
const known = new Map<number, FoundReference>();

export const remember = (found: FoundReference[]): void => {
  for (const reference of found) known.set(reference.id, reference);
};

export const recall = (id: number): FoundReference | null => known.get(id) ?? null;
