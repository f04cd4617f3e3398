import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload';

import { recordPublished } from './record-state';
import { recordFailedSignIn } from './sign-in';

type Content = { _status?: unknown; deletedAt?: unknown };
type Req = Partial<PayloadRequest> | undefined;

const isShown = ({ _status, deletedAt }: Content): boolean => _status === 'published' && !deletedAt;

const versionIdOf = (version: unknown): number | string | null => {
  const id = (version as { id?: unknown } | null)?.id;
  return typeof id === 'number' || typeof id === 'string' ? id : null;
};

/** Where the database takes a version, the content stands complete and in all languages: hooks get one language of it. */
const keepStates = (database: BaseDatabaseAdapter): void => {
  const createVersion = database.createVersion.bind(database);
  const createGlobalVersion = database.createGlobalVersion.bind(database);
  const around = (req: Req) => ({ ...req, payload: database.payload });

  database.createVersion = async (args) => {
    const version = await createVersion(args);
    const content = args.versionData as Record<string, unknown> & Content;
    const { collectionSlug: about, parent, req } = args;
    if (isShown(content))
      await recordPublished({
        req: around(req),
        about,
        document: Number(parent),
        content,
        version: versionIdOf(version),
      });
    return version;
  };
  database.createGlobalVersion = async (args) => {
    const version = await createGlobalVersion(args);
    const content = args.versionData as Record<string, unknown>;
    await recordPublished({
      req: around(args.req),
      about: args.globalSlug,
      document: null,
      content,
      version: versionIdOf(version),
    });
    return version;
  };
};

/** Payload tells no hook of a wrong password, whichever way it came; it counts it in the account. */
const noteFailedSignIns = (database: BaseDatabaseAdapter): void => {
  const updateOne = database.updateOne.bind(database);
  database.updateOne = async (args) => {
    const updated: unknown = await updateOne(args);
    await recordFailedSignIn({ payload: database.payload, ...args });
    return updated;
  };
};

/** Wraps a database adapter so that the history learns what the public reads, and who failed to sign in. */
export const withHistory = <T extends DatabaseAdapterObj>(adapter: T): T => ({
  ...adapter,
  init: (args: Parameters<T['init']>[0]) => {
    const database = adapter.init(args);
    keepStates(database);
    noteFailedSignIns(database);
    return database;
  },
});
