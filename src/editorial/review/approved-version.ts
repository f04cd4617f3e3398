import type { PayloadRequest } from 'payload';

import { inOwnLocale } from '@/core/request/in-own-locale';

import type { ReviewedDocument } from './endpoints/reviewed-document';

type Data = Record<string, unknown>;

/** A document as it was approved; without a version when its first approval came with its first publication. */
export type Approved = { document: Data; version: string | null };

/** The version that was approved last in the language of the request; what is published when that is not kept any more. */
export const readApproved = async ({
  reviewed: { collection, id, locale, review },
  req,
}: {
  reviewed: Pick<ReviewedDocument, 'collection' | 'id' | 'locale' | 'review'>;
  req: PayloadRequest;
}): Promise<Approved | null> => {
  if (!review.approvedFingerprint) return null;
  const common = {
    collection: collection.slug,
    depth: 0,
    fallbackLocale: false as const,
    limit: 1,
    locale,
    pagination: false,
    req: inOwnLocale(req),
  };
  const versions = await req.payload.findVersions({
    ...common,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version.review.approvedFingerprint': { equals: review.approvedFingerprint } },
        { 'version.review.state': { equals: 'approved' } },
      ],
    },
    sort: '-updatedAt',
  });
  const [found] = versions.docs;
  if (found) return { document: found.version as unknown as Data, version: found.id };
  const { docs } = await req.payload.find({
    ...common,
    joins: false as never,
    where: { id: { equals: id }, _status: { equals: 'published' } },
  });
  const [published] = docs as unknown as Data[];
  return published ? { document: published, version: null } : null;
};
