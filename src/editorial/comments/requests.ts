import type { Comment } from '@/payload-types';

type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] };

/** What came of a request, or the sentence that says why nothing did. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: string };

const kept = 'What you wrote is still here.';
const noAnswer = `The server did not answer. ${kept} Try again in a moment.`;
const signedOut = `You are signed out, or may not do this. Sign in in another tab and try again. ${kept}`;

const problemIn = (status: number, { errors = [] }: Refusal): string => {
  if (status === 401 || status === 403) return signedOut;
  return errors[0]?.data?.errors?.[0]?.message ?? errors[0]?.message ?? noAnswer;
};

const send = async <T>(url: string, method: 'GET' | 'POST' | 'PATCH', body?: object): Promise<Outcome<T>> => {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as T & Refusal;
    return response.ok ? { ok: true, value: answer } : { ok: false, problem: problemIn(response.status, answer) };
  } catch {
    return { ok: false, problem: noAnswer };
  }
};

/** The document whose comments are shown, and where the API is. */
export type Subject = { api: string; collection: string; id: number; locale: 'en' | 'es' };

/** More than anybody reads beside a form. */
const most = 500;

export const readComments = ({ api, collection, id }: Subject): Promise<Outcome<{ docs: Comment[] }>> => {
  const query = new URLSearchParams({
    depth: '0',
    limit: String(most),
    sort: '-id',
    'where[documentCollection][equals]': collection,
    'where[documentId][equals]': String(id),
  });
  return send(`${api}/comments?${query.toString()}`, 'GET');
};

/** What is said, and about what: a sentence of a field, another comment, or nothing but the document. */
export type NewComment = { body: string; path?: string; sentence?: string; inReplyTo?: number };

export const writeComment = ({ api, collection, id, locale }: Subject, comment: NewComment): Promise<Outcome<object>> =>
  send(`${api}/comments?depth=0`, 'POST', {
    documentCollection: collection,
    documentId: id,
    language: locale,
    ...comment,
  });

export const rewordComment = ({ api }: Subject, { id, body }: Pick<Comment, 'id' | 'body'>): Promise<Outcome<object>> =>
  send(`${api}/comments/${id}?depth=0`, 'PATCH', { body });

export const settleComment = (
  { api }: Subject,
  { id, step }: { id: number; step: 'resolve' | 'reopen' },
): Promise<Outcome<object>> => send(`${api}/comments/${id}/${step}`, 'POST', {});
