import type { Payload } from 'payload';

export const linkTask = 'check-links';

/** A queue of its own: a slow site holds up nothing else. */
export const linkQueue = 'links';

/** A run that is older than this was cut off, by a restart for example, and counts no more. */
const longestRun = 6 * 60 * 60_000;

/** Whether a check of all links goes on or waits. */
export const isCheckGoingOn = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: linkTask } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { createdAt: { greater_than: new Date(Date.now() - longestRun).toISOString() } },
      ],
    },
  });
  return totalDocs > 0;
};
