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
import { countDocument } from './count-document';

type Changed = { collection: SanitizedCollectionConfig; doc: { id: number }; req: PayloadRequest };

const countLater = ({ collection, doc: { id }, req }: Changed): Promise<void> => {
  const { payload } = req;
  return doLater({
    key: `finding-counts:${collection.slug}:${id}`,
    req,
    run: () => countDocument({ payload, collection, id }),
  });
};

const countChanged: CollectionAfterChangeHook<{ id: number }> = async (change) => {
  await countLater(change);
  return change.doc;
};

/** A document that is gone takes its counts along. */
const countDeleted: CollectionAfterDeleteHook<{ id: number }> = async (change) => {
  await countLater(change);
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
