import type { PayloadRequest } from 'payload';

import { idsOf } from '@/core/read/relation';

/** A source that an editor has to look at again, and why. */
export type Doubtful = { id: number; title: string; status: 'retracted' | 'concern' };

/** The sources of a document that were retracted, or that their journals doubt. */
export const readDoubtful = async ({
  cites,
  req,
}: {
  cites: Parameters<typeof idsOf>[0];
  req: PayloadRequest;
}): Promise<Doubtful[]> => {
  const ids = idsOf(cites);
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { and: [{ id: { in: ids } }, { updateStatus: { in: ['retracted', 'concern'] } }] },
    depth: 0,
    pagination: false,
    select: { title: true, updateStatus: true },
  });
  return docs.map(({ id, title, updateStatus }) => ({
    id,
    title,
    status: updateStatus === 'retracted' ? 'retracted' : 'concern',
  }));
};
