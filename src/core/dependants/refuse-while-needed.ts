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
import { findUsers } from './find-users';
import { NeededError } from './needed-error';

type Args = {
  action: 'deleted' | 'unpublished';
  collection: SanitizedCollectionConfig;
  id: number;
  req: PayloadRequest;
};

/** For collections that declare nothing. */
const usual = {
  verb: 'used',
  wayOut: 'Take it out of them first; “Where used” beside the document opens each of them.',
};

const refuse = async ({ action, ...which }: Args): Promise<void> => {
  const declared = neededByOf(which.collection);
  const documents = declared
    ? (await findDependants(which)).map(describeDependant)
    : await findUsers({ ...which, essential: action === 'unpublished' });
  if (documents.length > 0) throw new NeededError({ action, neededBy: declared ?? usual, documents });
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
