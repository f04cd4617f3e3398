/** A preview link as the list beside a document shows it. */
export type LinkView = {
  id: number;
  madeBy: string;
  language: string;
  createdAt: string;
  expiresAt: string;
  revokedAt?: string | null;
  revokedBy?: string | null;
  /** Missing for people who may not share drafts. */
  address?: string | null;
};

/** What came of a request, or the sentence with which the server refused it. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: string };

type Answer = { docs?: LinkView[]; doc?: LinkView; errors?: { message?: string }[] };

const noAnswer = 'The server did not answer. Check the connection and try again.';

const request = async (url: string, init: RequestInit = {}): Promise<Outcome<Answer>> => {
  try {
    const response = await fetch(url, { ...init, credentials: 'include' });
    const answer = (await response.json()) as Answer;
    return response.ok ? { ok: true, value: answer } : { ok: false, problem: answer.errors?.[0]?.message ?? noAnswer };
  } catch {
    return { ok: false, problem: noAnswer };
  }
};

const post = (url: string, body: object = {}): Promise<Outcome<Answer>> =>
  request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

type Document = { collection: string; id: number };

/** The links of a document, the newest first. `api` is the address of the REST API. */
export const readLinks = async ({ api, collection, id }: Document & { api: string }): Promise<Outcome<LinkView[]>> => {
  const query = new URLSearchParams({
    'where[documentCollection][equals]': collection,
    'where[documentId][equals]': String(id),
    sort: '-createdAt',
    limit: '20',
    depth: '0',
  });
  const outcome = await request(`${api}/preview-links?${query}`);
  return outcome.ok ? { ok: true, value: outcome.value.docs ?? [] } : outcome;
};

export const makeLink = ({
  api,
  ...body
}: Document & { api: string; days: number; locale: string }): Promise<Outcome<Answer>> =>
  post(`${api}/preview-links/make`, body);

export const revokeLink = ({ api, id }: { api: string; id: number }): Promise<Outcome<Answer>> =>
  post(`${api}/preview-links/${id}/revoke`);
