import type { Payload, TypedUser } from 'payload';

import type { AuditEvent } from '@/payload-types';

/** How many lines the tab shows; the rest is in the list. */
export const shown = 50;

type Which = { payload: Payload; about: string; document: number | null; user: TypedUser | null };

/** The latest lines about one document that the reader may see, newest first. */
export const readEvents = async ({ payload, about, document, user }: Which): Promise<AuditEvent[]> => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { about: { equals: about }, ...(document === null ? {} : { document: { equals: document } }) },
    sort: '-at',
    limit: shown,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs;
};
