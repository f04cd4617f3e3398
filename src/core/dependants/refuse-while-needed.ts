import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload';

import { isDraftSave } from '../revalidation/draft-save';
import { neededByOf } from './declaration';
import { describeDependant } from './describe-dependant';
import { findDependants } from './find-dependants';
import { NeededError } from './needed-error';

type Args = {
  action: 'deleted' | 'unpublished';
  collection: SanitizedCollectionConfig;
  id: number;
  req: PayloadRequest;
};

const refuse = async ({ action, ...which }: Args): Promise<void> => {
  const neededBy = neededByOf(which.collection);
  const dependants = neededBy === null ? [] : await findDependants(which);
  if (neededBy !== null && dependants.length > 0)
    throw new NeededError({ action, neededBy, documents: dependants.map(describeDependant) });
};

/** Refuses to delete a document that others need; one by one, in bulk, by REST, GraphQL and the Local API. */
export const refuseDeletion: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuse({ action: 'deleted', collection, id: Number(id), req });

type Stored = { id?: number; _status?: string; deletedAt?: string | null };

/** Refuses to take a document that others need away from patients, or to put it in the trash. */
export const refuseUnpublishing: CollectionBeforeChangeHook<Stored & { id: number }> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || originalDoc === undefined) return data;
  const { id } = originalDoc;
  if (data.deletedAt && !originalDoc.deletedAt) await refuse({ action: 'deleted', collection, id, req });
  if (data._status !== 'draft' || isDraftSave({ collection: collection.slug, context })) return data;
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    req,
  });
  if (totalDocs > 0) await refuse({ action: 'unpublished', collection, id, req });
  return data;
};
