import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

type Which = { collection: SanitizedCollectionConfig; id: number; req: PayloadRequest };

/** The newest version of a document in all languages, published or not, with the id of the version itself. */
export const findNewest = async <T extends object>({ collection, id, req }: Which) => {
  const { docs } = await req.payload.db.findVersions<T>({
    collection: collection.slug,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  });
  return docs[0] ?? null;
};
