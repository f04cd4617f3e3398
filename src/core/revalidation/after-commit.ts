import type { DatabaseAdapterObj, PayloadRequest } from 'payload';

type Work = () => Promise<void>;
type TransactionId = number | string;

/** Shared by every copy of this module in the process: a bundler may load it once per entry. */
const registry = globalThis as typeof globalThis & { enthesisAfterCommit?: Map<TransactionId, Work[]> };
const pending = (registry.enthesisAfterCommit ??= new Map<TransactionId, Work[]>());

const take = (id: TransactionId): Work[] => {
  const work = pending.get(id) ?? [];
  pending.delete(id);
  return work;
};

/**
 * Runs `work` once the transaction of `req` is committed, drops it if that is rolled back, and runs
 * it at once where there is no transaction. Payload's own after-hooks run before the commit: a page
 * expired there can be rendered again from the old rows.
 */
export const afterCommit = async ({
  req,
  work,
}: {
  req: Pick<PayloadRequest, 'transactionID'>;
  work: Work;
}): Promise<void> => {
  const id = await req.transactionID;
  if (id === undefined) return work();
  pending.set(id, [...(pending.get(id) ?? []), work]);
};

/** Wraps a database adapter so that {@link afterCommit} is served. */
export const withAfterCommit = <T extends DatabaseAdapterObj>(adapter: T): T => ({
  ...adapter,
  init: (args: Parameters<T['init']>[0]) => {
    const database = adapter.init(args);
    const commit = database.commitTransaction.bind(database);
    const rollback = database.rollbackTransaction.bind(database);

    database.commitTransaction = async (id) => {
      await commit(id);
      for (const work of take(await id)) await work();
    };
    database.rollbackTransaction = async (id) => {
      take(await id);
      await rollback(id);
    };
    return database;
  },
});
