import type { CollectionSlug, Payload } from 'payload';

export type Named = { collection: CollectionSlug; id: number };

/** What a document is called, from its row, or null while it has no name. */
export const nameIn = (row: object, field: string): string | null => {
  const name = (row as Record<string, unknown>)[field];
  return typeof name === 'string' && name !== '' ? name : null;
};

const keyOf = ({ collection, id }: Named): string => `${collection}:${id}`;

/** What some documents are called, read with nothing else of them: one query for each collection. */
export const readNames = async ({
  payload,
  documents,
}: {
  payload: Payload;
  documents: Named[];
}): Promise<(document: Named) => string> => {
  const names = new Map<string, string>();
  const collections = [...new Set(documents.map(({ collection }) => collection))];
  await Promise.all(
    collections.map(async (collection) => {
      const title = payload.collections[collection].config.admin.useAsTitle ?? 'id';
      const ids = documents.filter((one) => one.collection === collection).map(({ id }) => id);
      const { docs } = await payload.find({
        collection,
        depth: 0,
        draft: true,
        joins: false as never,
        pagination: false,
        select: { [title]: true } as never,
        where: { id: { in: [...new Set(ids)] } },
      });
      for (const row of docs as unknown as { id: number }[]) {
        const name = nameIn(row, title);
        if (name !== null) names.set(keyOf({ collection, id: row.id }), name);
      }
    }),
  );
  return (document) => names.get(keyOf(document)) ?? `${document.collection} ${document.id}`;
};
