import { isRichTextState, plainText } from '@/core/rich-text/state';

type Data = Record<string, unknown>;

/** How many documents of other collections belong to the page. */
export type Related = { ratings: number; prices: number; questions: number };

/** A part of a page, in the order in which patients meet it. */
export type Part = {
  label: string;
  /** The field where it is written; the first one that is empty is where to go on. */
  paths: string[];
  /** Needed before the page may be published. */
  needed: boolean;
  /** What the part needs besides its fields. Answers with what is missing, or null. */
  check?: (args: { data: Data; related: Related }) => string | null;
};

const asData = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

export const valueAt = (data: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => asData(value)[key], data);

/** Whether something was written or chosen: not empty, not only blanks, not a text without words. */
export const isFilled = (value: unknown): boolean => {
  if (isRichTextState(value))
    return plainText(value) !== '' || value.root.children.some(({ type }) => type === 'block');
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined;
};

export const rowsOf = (data: Data, path: string): Data[] => {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value.map(asData) : [];
};

export const part = (label: string, paths: string | string[], extra: Partial<Part> = {}): Part => ({
  label,
  paths: [paths].flat(),
  needed: true,
  ...extra,
});

export const optional = (label: string, paths: string | string[], extra: Partial<Part> = {}): Part =>
  part(label, paths, { needed: false, ...extra });
