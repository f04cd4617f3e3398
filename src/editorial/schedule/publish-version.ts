import {
  commitTransaction,
  Forbidden,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  saveVersion,
  type TypedUser,
  type Where,
} from 'payload';

import { findNewest } from '@/core/versions/find-newest';

import { scheduledVersion } from './step';

type Stored = Record<string, unknown> & { id: number; _status?: string };

type Args = {
  collection: SanitizedCollectionConfig;
  id: number;
  version: string;
  /** Who scheduled it: the access rules and the gate are asked on their behalf. Null for a program. */
  user: TypedUser | null;
  req: PayloadRequest;
};

/** Asked here: restoring with the rights of a person would leave out what no person may write, the review itself. */
const requireAccess = async ({ collection, id, user, req }: Args): Promise<void> => {
  if (user === null) return;
  const asked = Object.assign(isolateObjectProperty(req, ['user']), { user });
  const allowed = await collection.access.update({ req: asked, id, data: { _status: 'published' } });
  const where: Where | null = typeof allowed === 'object' ? { and: [{ id: { equals: id } }, allowed] } : null;
  const isAllowed =
    where === null
      ? allowed === true
      : (await req.payload.count({ collection: collection.slug, where, req })).totalDocs > 0;
  if (!isAllowed) throw new Forbidden();
};

const publish = async (args: Args): Promise<void> => {
  const { collection, id, req, user, version } = args;
  await requireAccess(args);
  const newest = await findNewest<Stored>(args);
  await req.payload.restoreVersion({
    collection: collection.slug,
    id: version,
    context: { ...scheduledVersion },
    depth: 0,
    overrideAccess: true,
    req,
    user,
  });
  if (newest === null || newest.id === version || newest.version._status === 'published') return;
  // What was written since stays what people go on working on.
  await saveVersion({
    collection,
    docWithLocales: { ...newest.version, id },
    draft: true,
    id,
    operation: 'update',
    payload: req.payload,
    req,
    returning: false,
  });
};

/** Publishes a version as it was, through the gate, and keeps newer changes as the draft that they are. */
export const publishVersion = async (args: Args): Promise<void> => {
  const isOwn = await initTransaction(args.req);
  try {
    await publish(args);
    if (isOwn) await commitTransaction(args.req);
  } catch (error) {
    await killTransaction(args.req);
    throw error;
  }
};
