import { timingSafeEqual } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { env } from '@/env';

import { startVerification } from '../jobs/start-verification';
import { postEndpoint } from './problem';
import { requireWriter } from './require-writer';

const isCron = (req: PayloadRequest): boolean => {
  const given = Buffer.from(req.headers.get('authorization') ?? '');
  const expected = Buffer.from(`Bearer ${env.cronSecret}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/**
 * Begins to check every reference, and answers at once: at three requests a second it takes a while. While a check is
 * going on, asking again begins no second one.
 */
export const verifyAll = postEndpoint({
  path: '/verify-all',
  handler: async (req) => {
    if (!isCron(req)) await requireWriter(req);
    const { isNew, waiting } = await startVerification(req.payload);
    return Response.json(
      {
        status: isNew ? 'started' : 'running',
        references: waiting,
        message: isNew
          ? `Checking ${waiting} references. What the registries say appears with each of them.`
          : 'The references are being checked already, or the check waits for a registry that asked for fewer requests.',
      },
      { status: 202 },
    );
  },
});
