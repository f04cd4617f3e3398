import type { CollectionConfig, JobsConfig, SanitizedConfig } from 'payload';

import { administrators } from '../access/administrators';
import { hasRole } from '../access/roles';

const byAdministrators = ({ req }: Parameters<typeof administrators>[0]): boolean => hasRole(req.user, 'administrator');

const closed = (jobs: CollectionConfig): CollectionConfig => ({
  ...jobs,
  access: { create: administrators, read: administrators, update: administrators, delete: administrators },
});

/**
 * How the application runs its tasks: in the server process, every few minutes, one queue after the other. Only a
 * server has this clock; scripts and tests run nothing by themselves.
 */
export const jobsConfig = ({ tasks, queues }: { tasks: JobsConfig['tasks']; queues: string[] }): JobsConfig => ({
  ...(tasks ? { tasks } : {}),
  autoRun: queues.map((queue) => ({ queue, cron: '*/5 * * * *', limit: 1, silent: true })),
  access: { run: byAdministrators, queue: byAdministrators, cancel: byAdministrators },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => closed(defaultJobsCollection),
});

/** Payload counts the runs of tasks in a global that everybody with an account may write, unless it is closed here. */
export const withClosedStatistics = async (built: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await built;
  const statistics = config.globals.find(({ slug }) => slug === 'payload-jobs-stats');
  if (statistics) statistics.access = { ...statistics.access, read: administrators, update: administrators };
  return config;
};
