import type { TaskConfig } from 'payload';

import { userAgentOf } from '@/citations/registry/registry-options';
import { askLink } from '@/editorial/links/ask-link';
import { env } from '@/env';

import application from '../../../../package.json' with { type: 'json' };

import { checkAllLinks, type Outcome } from './check-all';
import { isCheckGoingOn, linkQueue, linkTask } from './queue';

type Task = { input: object; output: Outcome };

/** The weekly check of the links to other sites. It runs by itself only where the site settings ask for it. */
export const checkLinksTask: TaskConfig<Task> = {
  slug: linkTask,
  label: 'Check links to other sites',
  inputSchema: [],
  outputSchema: [
    { name: 'checked', type: 'number', required: true },
    { name: 'broken', type: 'number', required: true },
  ],
  schedule: [
    {
      // Tuesday morning, before anybody works.
      cron: '0 4 * * 2',
      queue: linkQueue,
      hooks: {
        beforeSchedule: async ({ queueable, req: { payload } }) => {
          const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 });
          const shouldSchedule = settings.checkLinksWeekly === true && !(await isCheckGoingOn(payload));
          return { shouldSchedule, waitUntil: queueable.waitUntil ?? new Date(), input: {} };
        },
      },
    },
  ],
  handler: async ({ req: { payload } }) => ({
    output: await checkAllLinks({
      payload,
      ask: askLink({ userAgent: userAgentOf({ siteUrl: env.siteUrl, version: application.version }) }),
      now: () => new Date(),
      gap: 1000,
    }),
  }),
};
