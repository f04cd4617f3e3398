import { type Endpoint, Forbidden } from 'payload';

import { peopleWhoManage } from '@/core/access/people-who-manage';

import { isCheckGoingOn, linkQueue, linkTask } from './jobs/queue';

/** `POST /api/link-checks/check`: begins a check of all outside links, unless one goes on. It answers at once. */
export const checkEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    if ((await peopleWhoManage({ req })) !== true) throw new Forbidden(req.t);
    const isGoingOn = await isCheckGoingOn(payload);
    if (!isGoingOn) {
      const { id } = await payload.jobs.queue({ task: linkTask, queue: linkQueue, input: {} });
      payload.jobs.runByID({ id, silent: true }).catch((error: unknown) => {
        payload.logger.error({ err: error }, 'The check of the outside links ended with an error.');
      });
    }
    const message = isGoingOn
      ? 'A check is going on already.'
      : 'The check has begun. What it finds appears here; load the list again in a few minutes.';
    return Response.json({ status: isGoingOn ? 'running' : 'started', message }, { status: 202 });
  },
};
