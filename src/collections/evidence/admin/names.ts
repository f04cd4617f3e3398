import type { Locale } from '@/core/locales';

type Names = Partial<Record<Locale, string>>;

type Asked = { api: string; collection: 'therapies' | 'conditions'; id: number };

const known = new Map<string, Promise<Names>>();

const ask = async ({ api, collection, id }: Asked): Promise<Names> => {
  const query = new URLSearchParams({ depth: '0', draft: 'true', locale: 'all', 'select[name]': 'true' });
  const response = await fetch(`${api}/${collection}/${id}?${query.toString()}`, { credentials: 'include' });
  if (!response.ok) return {};
  const { name } = (await response.json()) as { name?: Names };
  return name ?? {};
};

/** The name of a therapy or condition in every language; asked for once, because the same few come again. */
export const readNames = (asked: Asked): Promise<Names> => {
  const key = `${asked.collection}/${asked.id}`;
  const names = known.get(key) ?? ask(asked);
  known.set(key, names);
  return names;
};

/** The words of a saved rating in a language that the form does not hold. */
export type SavedWords = { outcome?: string | null; comparator?: string | null; timePoint?: string | null };

export const readSavedWords = async ({
  api,
  id,
  locale,
}: {
  api: string;
  id: number | string;
  locale: Locale;
}): Promise<SavedWords> => {
  const query = new URLSearchParams({ depth: '0', draft: 'true', locale, 'fallback-locale': 'none' });
  const response = await fetch(`${api}/evidence/${id}?${query.toString()}`, { credentials: 'include' });
  return response.ok ? ((await response.json()) as SavedWords) : {};
};
