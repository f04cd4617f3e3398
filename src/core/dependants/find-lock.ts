import type { PayloadRequest } from 'payload';

/** How long Payload keeps a document for somebody who has stopped typing. */
const lockSeconds = 300;

type Lock = { updatedAt: string; user: { value: { id: number; name?: string } | number } };

/** Who has changes in a document that are not saved yet, or null. A change from outside would be lost under theirs. */
export const findLock = async ({
  req,
  collection,
  id,
}: {
  req: PayloadRequest;
  collection: string;
  id: number;
}): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
    },
    depth: 1,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req,
  });
  const lock = docs[0] as unknown as Lock | undefined;
  if (lock === undefined || Date.now() - new Date(lock.updatedAt).getTime() > lockSeconds * 1000) return null;
  const { value } = lock.user;
  const holder = typeof value === 'object' ? value : { id: value };
  if (holder.id === req.user?.id) return null;
  return 'name' in holder && holder.name ? holder.name : 'somebody';
};
