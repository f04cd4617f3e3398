type Form = {
  collection: string | undefined;
  id: number | string | undefined;
  /** Unknown for a moment while the admin starts. */
  locale: string | undefined;
  data: Record<string, unknown>;
};

/** What is kept by the system, or belongs to other documents, need not travel. */
const besides = (key: string, value: unknown): boolean =>
  key === 'claimOverrides' ||
  (typeof value === 'object' && value !== null && 'docs' in value && 'hasNextPage' in value);

/** What to ask about a form, or null while there is nothing to ask: a form is put together after its page has come. */
export const requestBody = ({ collection, id, locale, data }: Form): string | null => {
  const fields = Object.entries(data).filter(([key, value]) => !besides(key, value));
  if (!collection || !locale || fields.length === 0) return null;
  return JSON.stringify({
    collection,
    id: typeof id === 'number' ? id : null,
    locale,
    data: Object.fromEntries(fields),
  });
};
