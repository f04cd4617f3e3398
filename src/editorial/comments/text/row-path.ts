const mark = 'id:';

type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** What a row of a list goes by wherever it stands: rows of a form have a number, blocks of a text keep one inside. */
const idOf = (row: unknown): string | null => {
  if (!isObject(row)) return null;
  const id = row.id ?? (isObject(row.fields) ? row.fields.id : null);
  return typeof id === 'string' && id !== '' && !id.includes('.') ? id : null;
};

const stepInto = (value: unknown, key: string): unknown => (isObject(value) ? (value[key] ?? null) : null);

/** The path of a field with the names of rows in the place of their numbers: it stays true when rows change places. */
export const withRowIds = ({ data, path }: { data: object; path: string }): string => {
  let value: unknown = data;
  return path
    .split('.')
    .map((key) => {
      const isRow = Array.isArray(value);
      value = stepInto(value, key);
      const id = isRow ? idOf(value) : null;
      return id === null ? key : `${mark}${id}`;
    })
    .join('.');
};

/**
 * Where a path with names of rows leads in a form as it is now. When a row is not there any more, as far as it still
 * leads: to the list that it was in. A path with numbers stays as it is.
 */
export const withRowNumbers = ({ data, path }: { data: object; path: string }): { path: string; isThere: boolean } => {
  const keys: string[] = [];
  let value: unknown = data;
  for (const part of path.split('.')) {
    const id = part.startsWith(mark) ? part.slice(mark.length) : null;
    const key = id === null ? part : String(Array.isArray(value) ? value.findIndex((row) => idOf(row) === id) : -1);
    if (key === '-1') return { path: keys.join('.'), isThere: false };
    keys.push(key);
    value = stepInto(value, key);
  }
  return { path: keys.join('.'), isThere: true };
};
