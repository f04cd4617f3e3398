import { hasDraftsEnabled } from 'payload/shared';
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

type Which = { req: PayloadRequest; collection: SanitizedCollectionConfig; id: number };

/** What can be brought back with one click, or why nothing can. */
export type LastLive = { version: number | string; on: string } | { obstacle: string };

type Row = { id: number; updatedAt: string; _status?: string };

/**
 * The version that patients read until a document was unpublished. Whoever went on writing since then gets their own
 * text published or chooses a version by hand: one click must not put it aside.
 */
export const findLastLive = async ({ req, collection, id }: Which): Promise<LastLive> => {
  if (!hasDraftsEnabled(collection)) return { obstacle: 'Nothing here is ever unpublished.' };
  const main = await req.payload.db.findOne<Row>({ collection: collection.slug, req, where: { id: { equals: id } } });
  if (main === null) return { obstacle: 'There is no such document. It may be deleted.' };
  if (main._status === 'published') return { obstacle: 'It is published already.' };
  const versions = (status: string) =>
    req.payload.findVersions({
      collection: collection.slug,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
      depth: 0,
      limit: 1,
      sort: '-updatedAt',
      select: { updatedAt: true, version: { updatedAt: true } } as never,
      req,
    });
  const [live] = (await versions('published')).docs;
  if (live === undefined) return { obstacle: 'It was never published.' };
  const draft = (await versions('draft')).docs[0] as { version: { updatedAt: string } } | undefined;
  // Saving a draft leaves the row of the document alone; unpublishing writes both at once.
  const changedLater =
    draft !== undefined && new Date(draft.version.updatedAt).getTime() > new Date(main.updatedAt).getTime();
  if (changedLater)
    return {
      obstacle: 'It was changed since it was unpublished. Publish it as it is now, or restore one of its versions.',
    };
  return { version: live.id, on: live.updatedAt };
};
