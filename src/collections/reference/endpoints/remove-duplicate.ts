import type { PayloadRequest } from 'payload';

import { pathOf } from '@/core/address/address';
import { pageOf } from '@/core/collection/page-of';
import type { Reference } from '@/payload-types';

type Args = { req: PayloadRequest; reference: Reference; successor: Reference };

/** Deletes a reference whose place another one took; the address of its page leads to the other. */
export const removeDuplicate = async ({ req, reference, successor }: Args): Promise<void> => {
  await req.payload.delete({ collection: 'references', id: reference.id, req });
  const page = pageOf(req.payload.collections.references.config);
  const from = page && pathOf({ page, document: reference });
  if (from === null || successor._status !== 'published') return;
  await req.payload.delete({ collection: 'redirects', where: { from: { equals: from } }, req });
  await req.payload.create({
    collection: 'redirects',
    data: { from, kind: 'document', document: { relationTo: 'references', value: successor.id } },
    req,
  });
};
