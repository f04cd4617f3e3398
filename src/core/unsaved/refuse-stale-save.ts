import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type {
  CollectionBeforeValidateHook,
  CollectionSlug,
  GlobalBeforeValidateHook,
  GlobalSlug,
  PayloadRequest,
} from 'payload';

import { basedOnHeader } from './based-on';
import { ChangedMeanwhileError } from './changed-meanwhile-error';

type Place = { about: CollectionSlug | GlobalSlug; document: number | null };

/** Two who save at the same moment go one after the other, so that the second meets what the first did. */
const waitForOthers = async ({ req, about, document }: Place & { req: PayloadRequest }): Promise<void> => {
  const transaction = await req.transactionID;
  const { sessions } = req.payload.db as unknown as PostgresAdapter;
  const session = transaction === undefined ? undefined : sessions[transaction];
  const name = `save:${about}:${document ?? ''}`;
  await session?.db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${name}))`);
};

const readLastChanger = async ({ req, about, document }: Place & { req: PayloadRequest }): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: { and: [{ about: { equals: about } }, ...(document === null ? [] : [{ document: { equals: document } }])] },
    sort: '-at',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { who: true },
    req,
  });
  return docs[0]?.who ?? null;
};

type State = { updatedAt?: string | null };

/** What the caller had before them, or null when the save does not say or when it is not this document's. */
const claimedState = (req: PayloadRequest, isAddressed: boolean): string | null => {
  // A hook that saves further documents does so with the request of the first.
  if (!isAddressed || req.context.isComparedWithOpened === true) return null;
  return req.headers.get(basedOnHeader);
};

const compare = async ({
  req,
  place,
  claimed,
  readState,
}: {
  req: PayloadRequest;
  place: Place;
  claimed: string;
  readState: () => Promise<State>;
}): Promise<void> => {
  req.context.isComparedWithOpened = true;
  await waitForOthers({ req, ...place });
  const { updatedAt } = await readState();
  if (!updatedAt || updatedAt === claimed) return;
  throw new ChangedMeanwhileError({ updatedAt, changedBy: await readLastChanger({ req, ...place }) });
};

const reading = { depth: 0, overrideAccess: true, select: { updatedAt: true } } as const;

/**
 * Refuses a save of a document that was changed since the caller opened it, when the caller says what they opened.
 * It runs after access control, so that nobody learns of a document they may not change.
 * @throws ChangedMeanwhileError
 */
export const refuseStaleSave: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { routeParams } = req;
  const id = (originalDoc as { id?: unknown } | undefined)?.id;
  const isAddressed = routeParams?.collection === collection.slug && String(routeParams.id) === String(id);
  const claimed = operation === 'update' ? claimedState(req, isAddressed) : null;
  if (claimed === null || typeof id !== 'number') return data;
  const { slug } = collection;
  const readState = async () =>
    (await req.payload.findByID({ ...reading, collection: slug, id, draft: true, trash: true, req })) as State;
  await compare({ req, place: { about: slug, document: id }, claimed, readState });
  return data;
};

/** The same for a global. */
export const refuseStaleGlobalSave: GlobalBeforeValidateHook = async ({ data, global, req }) => {
  const claimed = claimedState(req, req.routeParams?.global === global.slug);
  if (claimed === null) return data as unknown;
  const slug = global.slug;
  const readState = async () => (await req.payload.findGlobal({ ...reading, slug, req })) as State;
  await compare({ req, place: { about: slug, document: null }, claimed, readState });
  return data as unknown;
};
