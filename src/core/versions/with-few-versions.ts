import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, GlobalSlug, PayloadRequest } from 'payload';

import { doLater } from '../later/later';

/** How many versions of a document or a global are kept. */
const most = 100;

const firstTooMany = {
  limit: 1,
  page: most + 1,
  pagination: false,
  select: { updatedAt: true },
  sort: '-updatedAt',
} as const;

type Found = { docs: { updatedAt: string }[] };

/** The first version that is one too many, and with it all that are older. */
const tooOld = ({ docs: [first] }: Found) => first && { updatedAt: { less_than_equal: first.updatedAt } };

const pruneDocument = async (database: BaseDatabaseAdapter, collection: CollectionSlug, id: number | string) => {
  const ofDocument = { parent: { equals: id } };
  const where = tooOld(await database.findVersions({ collection, where: ofDocument, ...firstTooMany }));
  if (where) await database.deleteVersions({ collection, where: { and: [ofDocument, where] } });
};

const pruneGlobal = async (database: BaseDatabaseAdapter, global: GlobalSlug) => {
  const where = tooOld(await database.findGlobalVersions({ global, ...firstTooMany }));
  if (where) await database.deleteVersions({ globalSlug: global, where });
};

/**
 * Wraps a database adapter so that only the newest versions are kept. Payload can do that itself, but while the editor
 * waits, and it reads a hundred whole versions to find the one that is too many.
 */
export const withFewVersions = <T extends DatabaseAdapterObj>(adapter: T): T => ({
  ...adapter,
  init: (args: Parameters<T['init']>[0]) => {
    const database = adapter.init(args);
    const createVersion = database.createVersion.bind(database);
    const createGlobalVersion = database.createGlobalVersion.bind(database);
    const later = (req: Partial<PayloadRequest> | undefined, key: string, run: () => Promise<void>) =>
      doLater({ key: `versions:${key}`, req: { ...req, payload: database.payload }, run });

    database.createVersion = async (version) => {
      const created = await createVersion(version);
      const { collectionSlug: slug, parent } = version;
      await later(version.req, `${slug}:${String(parent)}`, () => pruneDocument(database, slug, parent));
      return created;
    };
    database.createGlobalVersion = async (version) => {
      const created = await createGlobalVersion(version);
      const { globalSlug: slug } = version;
      await later(version.req, slug, () => pruneGlobal(database, slug));
      return created;
    };
    return database;
  },
});
