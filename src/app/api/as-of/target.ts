import type { CollectionSlug, Payload } from 'payload';

import { pathOf } from '@/core/address/address';
import { findStates } from '@/core/as-of/states';
import { pageOf } from '@/core/collection/page-of';

/** A path of a patient page: nothing that a browser could read as another host, and nothing behind it. */
const isPagePath = (path: string): boolean =>
  /^\/(?![/\\])/u.test(path) && !/^\/(?:admin|api|_next)(?:\/|$)/u.test(path);

/** The address that a document had at a moment, or null while it had none. */
const addressThen = async ({
  payload,
  collection,
  id,
  at,
}: {
  payload: Payload;
  collection: CollectionSlug;
  id: number;
  at: Date;
}): Promise<string | null> => {
  const page = pageOf(payload.collections[collection].config);
  const [state] = await findStates({ payload, about: collection, at, ids: [id] });
  return page && state ? pathOf({ page, document: { ...state.content, id } }) : null;
};

export type Target = { at: Date; path: string } | { problem: string; status: 400 | 404 };

const isCollection = (payload: Payload, slug: string | null): slug is CollectionSlug =>
  slug !== null && Object.hasOwn(payload.collections, slug);

/** The page and the moment that somebody asks for: by its address, or by a document, whose address then is looked up. */
export const readTarget = async ({
  payload,
  query,
  now,
}: {
  payload: Payload;
  query: URLSearchParams;
  now: Date;
}): Promise<Target> => {
  const at = new Date(query.get('at') ?? '');
  if (Number.isNaN(at.getTime()))
    return { problem: 'Say which moment: at=2026-05-01T12:00Z, a date with a time.', status: 400 };
  if (at > now) return { problem: 'That moment is still to come; nobody knows what the page will say.', status: 400 };
  const [path, collection, id] = [query.get('path'), query.get('collection'), Number(query.get('id'))];
  if (path !== null)
    return isPagePath(path)
      ? { at, path }
      : { problem: 'Say which page: path=/therapies/…, an address on the patient site.', status: 400 };
  if (!isCollection(payload, collection) || !Number.isInteger(id))
    return { problem: 'Say which page: path=/therapies/…, or collection=therapies&id=1.', status: 400 };
  const address = await addressThen({ payload, collection, id, at });
  return address === null
    ? { problem: 'At that moment it was not public, so there was no page of it.', status: 404 }
    : { at, path: address };
};
