import { describeStanding } from '../verification/describe-standing';
import { verifyReference } from '../verification/verify-reference';
import { postEndpoint } from './problem';
import { readReferenceId } from './read-id';
import { requireWriter } from './require-writer';

/**
 * Asks the registries about one reference. Answers 200 with its state also when they fail: what happened is in `note`,
 * and nothing else has changed.
 */
export const verify = postEndpoint({
  path: '/:id/verify',
  handler: async (req) => {
    await requireWriter(req);
    const id = await readReferenceId(req);
    const { standing, check } = await verifyReference({ id, req });
    return Response.json({
      ...describeStanding(standing),
      failures: check.failures.map(({ registry, status, message }) => ({ registry, status, message })),
    });
  },
});
