import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

import { defaultLocale } from '@/core/locales';
import { inOwnLocale } from '@/core/request/in-own-locale';

import { readApproved } from '../review/approved-version';
import { isReviewed } from '../review/is-reviewed';
import type { Review } from '../review/state';

type Args = { collection: SanitizedCollectionConfig; id: number; scheduledAt: string; req: PayloadRequest };

const findApproved = async ({ collection, id, req }: Args): Promise<string | null> => {
  const newest = (await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    draft: true,
    joins: false as never,
    locale: defaultLocale,
    req: inOwnLocale(req),
  })) as { review?: Review | null };
  const reviewed = { collection, id, locale: defaultLocale, review: newest.review ?? {} };
  return (await readApproved({ reviewed, req }))?.version ?? null;
};

const findAsScheduled = async ({ collection, id, scheduledAt, req }: Args): Promise<string | null> => {
  const { docs } = await req.payload.findVersions({
    collection: collection.slug,
    where: { and: [{ parent: { equals: id } }, { updatedAt: { less_than_equal: scheduledAt } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req: inOwnLocale(req),
  });
  return docs[0]?.id ?? null;
};

/**
 * The version that a schedule stands for: the one that was approved last, or, where nothing is reviewed, the newest one
 * of the moment when it was scheduled. What was written since waits. Null when there is none.
 */
export const findVersionToPublish = (args: Args): Promise<string | null> =>
  isReviewed(args.collection) ? findApproved(args) : findAsScheduled(args);
