import type { Changes } from '../endpoints/changes';
import type { Standing } from '../endpoints/standing';
import type { Step } from '../may';

type Refusal = { errors?: { message?: string }[] };

/** What came of a request, or the sentence with which the server refused it. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: string };

/** Where the document stands and what changed in it. */
export type Shown = { standing: Standing; changes: Changes };

const noAnswer = 'The server did not answer. Check the connection and try again; nothing was lost.';

const request = async <T>(url: string, init: RequestInit): Promise<Outcome<T>> => {
  try {
    const response = await fetch(url, { ...init, credentials: 'include' });
    const answer = (await response.json()) as T & Refusal;
    if (response.ok) return { ok: true, value: answer };
    return { ok: false, problem: answer.errors?.[0]?.message ?? noAnswer };
  } catch {
    return { ok: false, problem: noAnswer };
  }
};

/** `url` is the address of the document in the API. */
export const readShown = async ({ url, locale }: { url: string; locale: string }): Promise<Outcome<Shown>> => {
  const [standing, changes] = await Promise.all([
    request<Standing>(`${url}/standing?locale=${locale}`, {}),
    request<Changes>(`${url}/changes?locale=${locale}`, {}),
  ]);
  if (!standing.ok) return standing;
  return changes.ok ? { ok: true, value: { standing: standing.value, changes: changes.value } } : changes;
};

export const sendStep = ({
  url,
  locale,
  step,
  body,
}: {
  url: string;
  locale: string;
  step: Step;
  body: object;
}): Promise<Outcome<object>> =>
  request<object>(`${url}/${step}?locale=${locale}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
