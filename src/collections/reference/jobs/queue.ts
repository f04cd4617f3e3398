import type { Payload } from 'payload';

export const verificationTask = 'verify-references';

/** A queue of its own: a long check holds up nothing else. */
export const verificationQueue = 'references';

/** A run that is older than this was cut off, by a restart for example, and counts no more. */
const longestRun = 12 * 60 * 60_000;

/** A check of all references that goes on or waits, or null. */
export const findLiveJob = async (payload: Payload): Promise<number | string | null> => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: verificationTask } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { createdAt: { greater_than: new Date(Date.now() - longestRun).toISOString() } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0]?.id ?? null;
};

/** Puts a check into the queue: of every reference that was not asked about since a moment. */
export const queueVerification = ({
  payload,
  since,
  waitUntil,
}: {
  payload: Payload;
  since: string;
  waitUntil?: Date;
}): Promise<{ id: number | string }> =>
  payload.jobs.queue({
    task: verificationTask,
    queue: verificationQueue,
    input: { since },
    ...(waitUntil ? { waitUntil } : {}),
  });
