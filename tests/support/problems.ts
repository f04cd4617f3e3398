import type { ApiAnswer } from './api';

/** What the API found wrong with a document, as path → message; the paths of rows have their number in them. */
export const problemsOf = ({ body }: ApiAnswer): Record<string, string> =>
  Object.fromEntries(
    (body.errors ?? []).flatMap(({ data }) => (data?.errors ?? []).map(({ path, message }) => [path, message])),
  );
