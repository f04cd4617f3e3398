import type { Payload } from 'payload';

import { findLiveJob, queueVerification } from './queue';

/** Runs a job beside the request that asked for it; the queue keeps it, should the process end before. */
const runBeside = ({ payload, id }: { payload: Payload; id: number | string }): void => {
  payload.jobs.runByID({ id, silent: true }).catch((error: unknown) => {
    payload.logger.error({ err: error }, 'The check of the references ended with an error.');
  });
};

/** Begins a check of all references unless one is going on. */
export const startVerification = async (payload: Payload): Promise<{ isNew: boolean; waiting: number }> => {
  const { totalDocs: waiting } = await payload.count({ collection: 'references' });
  if ((await findLiveJob(payload)) !== null) return { isNew: false, waiting };
  const { id } = await queueVerification({ payload, since: new Date().toISOString() });
  runBeside({ payload, id });
  return { isNew: true, waiting };
};
