import { NotFound, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';

import type { Reference } from '@/payload-types';

/** The reference that an address names, as it was last saved. Throws 404 when there is none. */
export const referenceOf = async (
  req: PayloadRequest,
): Promise<{ collection: SanitizedCollectionConfig; reference: Reference }> => {
  const id = Number(req.routeParams?.id);
  const reference = Number.isSafeInteger(id)
    ? await req.payload.findByID({
        collection: 'references',
        id,
        depth: 0,
        disableErrors: true,
        draft: true,
        joins: false,
        req,
      })
    : null;
  if (!reference) throw new NotFound(req.t);
  return { collection: req.payload.collections.references.config, reference };
};
