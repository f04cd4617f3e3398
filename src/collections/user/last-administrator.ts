import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';

import type { User } from '@/payload-types';

const message = 'This is the last administrator. Make somebody else an administrator first.';

/** Two administrators who demote each other wait for one another here: the second then sees what the first did. */
const lockAdministrators = async (req: PayloadRequest): Promise<void> => {
  const transaction = await req.transactionID;
  const { sessions } = req.payload.db as unknown as PostgresAdapter;
  const session = transaction === undefined ? undefined : sessions[transaction];
  await session?.db.execute(sql`SELECT id FROM users WHERE role = 'administrator' ORDER BY id FOR UPDATE`);
};

const isLastAdministrator = async ({ id, req }: { id: number | string; req: PayloadRequest }): Promise<boolean> => {
  await lockAdministrators(req);
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    depth: 0,
    limit: 2,
    req,
  });
  return docs.length === 1 && docs[0]?.id === id;
};

/** Somebody has to stay who can give roles. */
export const keepLastAdministrator: CollectionBeforeChangeHook<User> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isDemoted =
    operation === 'update' &&
    originalDoc?.role === 'administrator' &&
    (data.role ?? 'administrator') !== 'administrator';
  if (isDemoted && (await isLastAdministrator({ id: originalDoc.id, req })))
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path: 'role', label: 'Role', message }] },
      req.t,
    );
  return data;
};

/** The same for deleting an account. */
export const refuseToDeleteLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLastAdministrator({ id, req })) throw new APIError(message, 409, null, true);
};
