import type { PayloadRequest, TaskConfig, Where } from 'payload';

import { wantsWeeklyCheck } from './weekly-setting';
import { findLiveJob, queueVerification, verificationQueue, verificationTask } from './queue';
import { verifyReference } from '../verification/verify-reference';

/** How long to leave a registry alone that asked for fewer requests without saying for how long. */
const pause = 15 * 60_000;

const atOnce = 50;

/** References that were not asked about since the run began: begun again, a run goes on where it stopped. */
const stillToDo = ({ since, after }: { since: string; after: number }): Where => ({
  and: [
    { id: { greater_than: after } },
    { or: [{ lastTriedOn: { exists: false } }, { lastTriedOn: { less_than: since } }] },
  ],
});

type Outcome = { checked: number; failed: number; stopped: boolean };

/** Checks one reference after the other. One that fails holds up none; being told to slow down ends the run. */
const verifyReferences = async ({ since, req }: { since: string; req: PayloadRequest }): Promise<Outcome> => {
  const outcome: Outcome = { checked: 0, failed: 0, stopped: false };
  for (let after = 0; ;) {
    const { docs } = await req.payload.find({
      collection: 'references',
      where: stillToDo({ since, after }),
      depth: 0,
      joins: false,
      limit: atOnce,
      pagination: false,
      select: { title: true },
      sort: 'id',
    });
    for (const { id } of docs) {
      after = id;
      try {
        const { refusal } = await verifyReference({ id, req, onlyWhenAnswered: true });
        if (refusal !== null) {
          await queueVerification({
            payload: req.payload,
            since,
            waitUntil: refusal.retryAt ?? new Date(Date.now() + pause),
          });
          return { ...outcome, stopped: true };
        }
        outcome.checked += 1;
      } catch (error) {
        outcome.failed += 1;
        req.payload.logger.error({ err: error }, `Reference ${id} could not be checked.`);
      }
    }
    if (docs.length < atOnce) return outcome;
  }
};

type Task = { input: { since: string }; output: Outcome };

/** The weekly check of all references. It runs only where the site settings ask for it. */
export const verifyReferencesTask: TaskConfig<Task> = {
  slug: verificationTask,
  label: 'Check references against the registries',
  inputSchema: [{ name: 'since', type: 'text', required: true }],
  outputSchema: [
    { name: 'checked', type: 'number', required: true },
    { name: 'failed', type: 'number', required: true },
    { name: 'stopped', type: 'checkbox', required: true },
  ],
  schedule: [
    {
      // Monday morning, before anybody works.
      cron: '0 4 * * 1',
      queue: verificationQueue,
      hooks: {
        beforeSchedule: async ({ queueable, req }) => {
          const { payload } = req;
          const waitUntil = queueable.waitUntil ?? new Date();
          const shouldSchedule = (await wantsWeeklyCheck(payload)) && (await findLiveJob(payload)) === null;
          return { shouldSchedule, waitUntil, input: { since: waitUntil.toISOString() } };
        },
      },
    },
  ],
  handler: async ({ input, req }) => ({ output: await verifyReferences({ since: input.since, req }) }),
};
