import { api, type ApiAnswer } from './api';

type Which = { collection: string; id: number | string; locale?: string };

type Changes = Record<string, unknown>;

const succeed = (answer: ApiAnswer, what: string): ApiAnswer => {
  if (answer.status >= 400)
    throw new Error(`${what} was answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
};

/** An editor saves changes and asks for a review, and a reviewer approves them. Nothing is published yet. */
export const approveChanges = async ({
  collection,
  id,
  locale = 'en',
  changes = {},
}: Which & { changes?: Changes }): Promise<void> => {
  const [editor, reviewer] = [api.as('editor'), api.as('reviewer')];
  const at = `/api/${collection}/${id}`;
  const saved = await editor.patch(`${at}?draft=true&depth=0&locale=${locale}`, { ...changes, _status: 'draft' });
  succeed(saved, 'Saving a draft');
  succeed(await editor.post(`${at}/request-review?locale=${locale}`, {}), 'Asking for a review');
  succeed(await reviewer.post(`${at}/approve?locale=${locale}`, {}), 'Approving');
};

/** Publishes changes of a reviewed document the way people do it. Returns what the last step was answered with. */
export const publishReviewed = async ({
  query = '',
  ...which
}: Which & { changes?: Changes; query?: string }): Promise<ApiAnswer> => {
  await approveChanges(which);
  const { collection, id, locale = 'en' } = which;
  const at = `/api/${collection}/${id}?depth=0&locale=${locale}${query}`;
  return api.as('editor').patch(at, { _status: 'published' });
};

/** Writes a reviewed document from nothing and publishes it. */
export const createReviewed = async ({
  collection,
  data,
}: {
  collection: string;
  data: Changes;
}): Promise<ApiAnswer> => {
  const draft = await api.as('editor').post(`/api/${collection}?draft=true&depth=0`, { ...data, _status: 'draft' });
  succeed(draft, 'Saving a new draft');
  return publishReviewed({ collection, id: Number(draft.body.doc?.id) });
};
