import type { Report } from '../report/report';

export type Answer =
  | { kind: 'report'; report: Report }
  /** The connection or the server is gone; asking again later may help. */
  | { kind: 'unreachable' }
  /** The login ran out, or this person may not ask. */
  | { kind: 'signed-out' };

/** Asks the server to read the form as it stands. */
export const askReport = async ({
  api,
  body,
  signal,
}: {
  api: string;
  body: string;
  signal: AbortSignal;
}): Promise<Answer> => {
  try {
    const response = await fetch(`${api}/editorial/report`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    });
    if (response.status === 401 || response.status === 403) return { kind: 'signed-out' };
    if (!response.ok) return { kind: 'unreachable' };
    return { kind: 'report', report: (await response.json()) as Report };
  } catch {
    return { kind: 'unreachable' };
  }
};

type Wish =
  | { collection: string; id: number; rule: string; path: string; excerpt: string; reason: string }
  | { collection: string; id: number; withdraw: string };

type Refusal = { errors?: { message?: string }[] };

/** Sends a decision of the compliance role. Answers with null, or with what speaks against it. */
export const sendDecision = async ({ api, wish }: { api: string; wish: Wish }): Promise<string | null> => {
  try {
    const response = await fetch(`${api}/claims/overrides`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wish),
    });
    if (response.ok) return null;
    const { errors } = (await response.json()) as Refusal;
    return errors?.[0]?.message ?? 'The server refused it. Load the page again.';
  } catch {
    return 'The server did not answer. Your reason is still here; try again.';
  }
};
