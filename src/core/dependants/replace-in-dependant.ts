import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  saveVersion,
} from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { isTranslated } from '../collection/page-of';
import { actorOf } from '../history/actor';
import { recordEvent } from '../history/record-event';
import { titleOf } from '../history/title-of';
import { expireDocument } from '../revalidation/hooks';
import { keepReviewed } from '../translation/keep-reviewed';
import { findNewest } from '../versions/find-newest';
import type { NeededBy } from './declaration';
import type { StoredDocument } from './find-dependants';

type Args = {
  req: PayloadRequest;
  collection: SanitizedCollectionConfig;
  id: number;
  from: number;
  to: number;
  replace: NeededBy['replace'];
};

type Stored = { main: StoredDocument; latest: StoredDocument };

/** What the database holds, in all languages: the row that patients are shown from, and the latest version. */
const readStored = async ({ req, collection, id }: Args): Promise<Stored | null> => {
  const where = { id: { equals: id } };
  const main = await req.payload.db.findOne<StoredDocument>({
    collection: collection.slug,
    joins: false as never,
    locale: 'all',
    req,
    where,
  });
  if (main === null) return null;
  if (!hasDraftsEnabled(collection)) return { main, latest: main };
  const newest = await findNewest<StoredDocument>({ collection, id, req });
  return { main, latest: newest ? { ...newest.version, id } : main };
};

const rewrite = ({ collection, from, to, replace }: Args, document: StoredDocument): StoredDocument => {
  const after = replace({ data: document, from, to }) as StoredDocument;
  return isTranslated(collection)
    ? (keepReviewed({ fields: collection.flattenedFields, before: document, after }) as StoredDocument)
    : after;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const save = async ({ req, collection, id }: Args, document: StoredDocument, draft: boolean): Promise<void> => {
  const written = draft
    ? document
    : ((await req.payload.db.updateOne({
        collection: collection.slug,
        data: { ...document, updatedAt: new Date().toISOString() },
        id,
        req,
      })) as StoredDocument);
  if (collection.versions)
    await saveVersion({
      collection,
      docWithLocales: written,
      draft,
      id,
      operation: 'update',
      payload: req.payload,
      req,
      returning: false,
    });
};

/**
 * Writes past the hooks of the dependant: nothing is validated anew, so that an old page with another gap can be put
 * right too. What is public stays public, a draft that waits stays a draft, and each gets a version of its own.
 */
const write = async (args: Args): Promise<boolean> => {
  const stored = await readStored(args);
  if (stored === null) return false;
  const { main, latest } = stored;
  const [newMain, newLatest] = [rewrite(args, main), rewrite(args, latest)];
  const isDraftWaiting = hasDraftsEnabled(args.collection) && latest._status !== 'published';
  const isMainChanged = !isSame(main, newMain);
  if (!isMainChanged && isSame(latest, newLatest)) return false;

  if (isMainChanged && (main._status === 'published' || !isDraftWaiting)) await save(args, newMain, false);
  // Saved last, so that it stays the latest version.
  if (isDraftWaiting) await save(args, newLatest, true);
  if (isMainChanged) await expireDocument({ collection: args.collection, document: newMain, req: args.req });
  await recordEvent({
    req: args.req,
    ...actorOf(args.req),
    action: 'replaced-source',
    about: args.collection.slug,
    document: args.id,
    title: titleOf(args.collection, newLatest),
  });
  return true;
};

/** Replaces one document by another in a dependant, in a transaction of its own. False when there was nothing to replace. */
export const replaceInDependant = async (args: Args): Promise<boolean> => {
  const isOwn = await initTransaction(args.req);
  try {
    const isReplaced = await write(args);
    if (isOwn) await commitTransaction(args.req);
    return isReplaced;
  } catch (error) {
    await killTransaction(args.req);
    throw error;
  }
};
