import type { CollectionSlug, Payload } from 'payload';

import { pageOf } from '../../collection/page-of';
import { idOf } from '../../read/relation';

type Args = { payload: Payload; about: CollectionSlug | null; document: Record<string, unknown> };

/**
 * What to ask `/api/as-of` for to see a document: its own page, the list that it stands on, or the page of the document
 * that it belongs to, such as the therapy of a price.
 */
export const pageToOpen = ({ payload, about, document }: Args): { query: string; isOwn: boolean } => {
  const page = about === null ? null : pageOf(payload.collections[about].config);
  if (page !== null && page.detail !== 'anchor')
    return { query: `collection=${about}&id=${String(document.id)}`, isOwn: true };
  if (page !== null) return { query: `path=${page.path}`, isOwn: false };
  for (const { slug, custom } of payload.config.collections)
    for (const { collection, field } of pageOf({ custom })?.shows ?? []) {
      const id = collection === about ? idOf(document[field] as Parameters<typeof idOf>[0]) : null;
      if (id !== null) return { query: `collection=${slug}&id=${id}`, isOwn: false };
    }
  return { query: 'path=/', isOwn: false };
};
