import { type ContentApi, type Document, openApi } from './content-api';

type Which = { editor: ContentApi; collection: string; id: number; changes?: object; locale?: 'en' | 'es' };

/** Saves changes of a reviewed document as a draft and has another person approve them. */
export const approveChanges = async ({ editor, collection, id, changes = {}, locale = 'en' }: Which): Promise<void> => {
  const reviewer = await openApi('reviewer');
  await editor.patch(collection, id, { ...changes, _status: 'draft' }, `draft=true&locale=${locale}`);
  await editor.act(collection, id, 'request-review', `locale=${locale}`);
  await reviewer.act(collection, id, 'approve', `locale=${locale}`);
};

/** Publishes changes of a reviewed document the way people do: written by one, approved by another. */
export const publishReviewed = async (which: Which): Promise<Document> => {
  await approveChanges(which);
  const { editor, collection, id, locale = 'en' } = which;
  return editor.patch(collection, id, { _status: 'published' }, `locale=${locale}`);
};
