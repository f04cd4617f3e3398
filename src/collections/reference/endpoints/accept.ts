import { describeStanding } from '../verification/describe-standing';
import { acceptDifference } from '../verification/accept-difference';
import { postEndpoint, problem } from './problem';
import { readBody, readReferenceId } from './read-id';
import { requireWriter } from './require-writer';

/** Takes over what a registry has in one field. Answers with the new state and the values that were written. */
export const accept = postEndpoint({
  path: '/:id/accept',
  handler: async (req) => {
    await requireWriter(req);
    const id = await readReferenceId(req);
    const { field } = await readBody(req);
    if (typeof field !== 'string')
      throw problem({ status: 400, code: 'no-field', message: 'Name the field to take over: { "field": "volume" }.' });
    const accepted = await acceptDifference({ id, field, req });
    if (accepted === null)
      throw problem({
        status: 409,
        code: 'no-difference',
        message: 'The registry has nothing else in this field any more. Verify the reference again.',
      });
    return Response.json({
      ...describeStanding(accepted.standing),
      changes: accepted.changes,
      updatedAt: accepted.standing.updatedAt,
    });
  },
});
