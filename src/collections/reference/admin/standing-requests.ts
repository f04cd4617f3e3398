import { describeStanding, type StandingView } from '../verification/describe-standing';
import type { Standing } from '../verification/stored';

type Refusal = { errors?: { message?: string; data?: { errors?: { message: string }[] } }[] };

/** What came of a request, or the sentence with which the server refused it. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: string };

/** The state after a difference was taken over, with the values that were written. */
export type Accepted = StandingView & { changes: Record<string, unknown>; updatedAt: string };

const noAnswer = 'The server did not answer. Check the connection and try again.';

const problemOf = ({ errors }: Refusal): string =>
  errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? noAnswer;

const request = async <T>(url: string, init: RequestInit): Promise<Outcome<T>> => {
  try {
    const response = await fetch(url, { ...init, credentials: 'include' });
    const answer = (await response.json()) as T & Refusal;
    return response.ok ? { ok: true, value: answer } : { ok: false, problem: problemOf(answer) };
  } catch {
    return { ok: false, problem: noAnswer };
  }
};

const post = <T>(url: string, body: object): Promise<Outcome<T>> =>
  request<T>(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** `url` is the address of the reference in the API. */
export const readStanding = async (url: string): Promise<Outcome<StandingView>> => {
  const outcome = await request<Partial<Standing>>(`${url}?depth=0&draft=true`, {});
  return outcome.ok ? { ok: true, value: describeStanding(outcome.value) } : outcome;
};

export const sendVerify = (url: string): Promise<Outcome<StandingView>> => post(`${url}/verify`, {});

export const sendAccept = ({ url, field }: { url: string; field: string }): Promise<Outcome<Accepted>> =>
  post(`${url}/accept`, { field });
