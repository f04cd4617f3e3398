import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { recordGone, recordPublished } from './record-state';

type Content = Record<string, unknown> & { _status?: string; updatedAt?: string };
type Version = { id: number | string; parent?: unknown; updatedAt: string; version: Content };

const inOrder = { locale: 'all', pagination: false, sort: 'updatedAt' } as const;

/** What versions still tell of the time before: what was published, and since when a document is not. */
const recordCollection = async (payload: Payload, about: CollectionSlug): Promise<void> => {
  const where = { 'version._status': { equals: 'published' } };
  const { docs } = await payload.db.findVersions<Content>({ collection: about, where, ...inOrder });
  for (const { id, parent, updatedAt, version } of docs as unknown as Version[])
    await recordPublished({
      req: { payload },
      about,
      document: Number(parent),
      content: version,
      version: id,
      at: updatedAt,
    });
  const published = new Set((docs as unknown as Version[]).map(({ parent }) => Number(parent)));
  const main = await payload.db.find<Content & { id: number }>({ collection: about, pagination: false, locale: 'all' });
  for (const { id, _status, updatedAt } of main.docs)
    if (_status !== 'published' && published.has(id))
      await recordGone({ req: { payload }, about, document: id, ...(updatedAt && { at: updatedAt }) });
};

const recordGlobal = async (payload: Payload, about: GlobalSlug): Promise<void> => {
  const { docs } = await payload.db.findGlobalVersions<Content>({ global: about, ...inOrder });
  for (const { id, updatedAt, version } of docs as unknown as Version[])
    await recordPublished({ req: { payload }, about, document: null, content: version, version: id, at: updatedAt });
};

/**
 * Begins the record of what the public reads in a database that has content already but no record yet, from the
 * versions that it still holds. Does nothing in any other database.
 */
export const beginRecord = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'published-states' });
  if (totalDocs > 0) return;
  for (const collection of payload.config.collections)
    if (hasDraftsEnabled(collection)) await recordCollection(payload, collection.slug);
  for (const { slug, versions } of payload.config.globals) if (versions) await recordGlobal(payload, slug);
};
