import type { Change } from '../kept/changes';
import { readLock } from './read-lock';

/** Why a save did not arrive, as far as the person who saved can do something about it. */
export type Trouble =
  | { kind: 'unreachable' }
  | { kind: 'server'; status: number }
  | { kind: 'signed-out' }
  | { kind: 'forbidden' }
  | { kind: 'gone' }
  | { kind: 'too-large' }
  | { kind: 'locked'; by: string }
  | { kind: 'changed'; by: string; updatedAt: string; changes: Change[] };

const somebody = 'Somebody else';

type Args = { api: string; status: number; slug: string; id: number | string | undefined };

const read = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { credentials: 'include' });
  return response.ok ? response.json() : null;
};

const isSignedIn = async (api: string): Promise<boolean> => {
  const answer = (await read(`${api}/users/me`)) as { user?: unknown } | null;
  return Boolean(answer?.user);
};

const explain = async (args: Args): Promise<Trouble | null> => {
  const { api, status } = args;
  if (status === 401 || status === 403) return { kind: (await isSignedIn(api)) ? 'forbidden' : 'signed-out' };
  if (status === 404) return { kind: 'gone' };
  if (status === 413) return { kind: 'too-large' };
  if (status === 423) return { kind: 'locked', by: (await readLock(args)).name ?? somebody };
  if (status === 429 || status >= 500) return { kind: 'server', status };
  return null;
};

/** Null for what the form itself says better, beside the field that is wrong. */
export const explainFailure = async (args: Args): Promise<Trouble | null> => {
  try {
    return await explain(args);
  } catch {
    return { kind: 'unreachable' };
  }
};

type Refusal = { errors?: { name?: string; data?: { updatedAt?: string; changedBy?: string | null } }[] };

/** From an answer 409: who changed the document meanwhile; null when the refusal is about something else. */
export const readConflict = async (response: Response): Promise<{ by: string; updatedAt: string } | null> => {
  if (response.status !== 409) return null;
  const { errors } = (await response.clone().json()) as Refusal;
  const [error] = errors ?? [];
  if (error?.name !== 'ChangedMeanwhileError' || !error.data?.updatedAt) return null;
  return { by: error.data.changedBy ?? somebody, updatedAt: error.data.updatedAt };
};
