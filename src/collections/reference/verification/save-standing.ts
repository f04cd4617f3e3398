import type { PayloadRequest } from 'payload';

import { recordPublished } from '@/core/history/record-state';
import { expireAfterCommit } from '@/core/revalidation/expire';
import { documentTag } from '@/core/revalidation/tags';

import type { Standing } from './stored';

/** What Payload reads as "leave the day of the last change alone". */
const sameDay = { updatedAt: null };

/** The rows that hold a reference: the one that the public reads, and its latest version, which may be a draft. */
export type Rows = { id: number | null; version: number | string | null };

/**
 * Writes what is known of a reference past the hooks: being checked is no edit, so it makes no version, publishes no
 * draft and leaves the day of the last change alone. The pages that show the reference are expired all the same.
 */
export const saveStanding = async ({
  reference,
  rows,
  standing,
  req,
}: {
  reference: number;
  rows: Rows;
  standing: Partial<Standing>;
  req: PayloadRequest;
}): Promise<void> => {
  const { db } = req.payload;
  if (rows.version !== null) {
    const versionData = { version: { ...standing, ...sameDay }, ...sameDay } as unknown as Parameters<
      typeof db.updateVersion
    >[0]['versionData'];
    await db.updateVersion({ collection: 'references', id: rows.version, versionData, req, returning: false });
  }
  if (rows.id === null) return;
  const content = (await db.updateOne({
    collection: 'references',
    id: rows.id,
    data: { ...standing, ...sameDay },
    req,
  })) as Record<string, unknown>;
  if (content._status === 'published')
    await recordPublished({ req, about: 'references', document: reference, content });
  await expireAfterCommit({ req, tags: [documentTag({ collection: 'references', id: reference })] });
};
