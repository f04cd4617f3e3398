import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload';

import { pageOf } from '@/core/collection/page-of';
import { doLater } from '@/core/later/later';

import { makesClaims } from '../claims/claims-of';
import { findAffected } from '../agreement/affected';
import { countDocument } from './count-document';

type Stored = Record<string, unknown> & { id: number };

type Changed = { collection: SanitizedCollectionConfig; doc: Stored; previousDoc?: Stored; req: PayloadRequest };

type Work = Pick<Changed, 'collection'> & { id: number; req: Parameters<typeof doLater>[0]['req'] };

const countLater = ({ collection, id, req }: Work): Promise<void> =>
  doLater({
    key: `finding-counts:${collection.slug}:${id}`,
    req,
    run: () => countDocument({ payload: req.payload, collection, id }),
  });

/** Counts a document, and those that it contradicts now or did before. */
const countWithOthers = async ({ collection, doc, previousDoc, req }: Changed): Promise<void> => {
  const { id } = doc;
  const { payload } = req;
  await countLater({ collection, id, req });
  await doLater({
    key: `finding-counts-around:${collection.slug}:${id}`,
    req,
    run: async () => {
      const shapes = previousDoc?.id === id ? [doc, previousDoc] : [doc];
      for (const other of await findAffected({ payload, collection, id, shapes }))
        await countLater({ collection: payload.collections[other.slug].config, id: other.id, req: { payload } });
    },
  });
};

const countChanged: CollectionAfterChangeHook<Stored> = async (change) => {
  // Whoever writes many documents at once counts them all at the end, when what they contradict is there.
  if (change.req.context.keepCounts !== true) await countWithOthers(change);
  return change.doc;
};

/** A document that is gone takes its counts along. */
const countDeleted: CollectionAfterDeleteHook<Stored> = async (change) => {
  await countWithOthers(change);
  return change.doc;
};

/**
 * Makes the collections whose texts patients read keep count of their open findings: the overview adds the counts up
 * and checks nothing itself. Nobody who saves waits for it.
 */
export const keepFindingCounts = (collection: CollectionConfig): CollectionConfig =>
  pageOf(collection) === null || !makesClaims(collection)
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), countChanged],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), countDeleted],
        },
      };
