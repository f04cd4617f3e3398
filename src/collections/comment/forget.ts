import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, CollectionConfig } from 'payload';

/** Answers go with what they answer. */
export const forgetAnswers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'comments', where: { inReplyTo: { equals: id } }, req });
};

const forgetOfDocument: CollectionAfterDeleteHook<{ id: number }> = async ({ collection, doc, req }) => {
  const where = { documentCollection: { equals: collection.slug }, documentId: { equals: doc.id } };
  await req.payload.db.deleteMany({ collection: 'comments', where, req });
  return doc;
};

/** Makes the documents of a collection take along what was said about them when they are deleted. */
export const forgetComments = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetOfDocument] },
});
