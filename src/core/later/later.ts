import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload, PayloadRequest } from 'payload';

import { afterCommit } from '../revalidation/after-commit';
import { isServer } from './server';

type Work = { run: () => Promise<void>; logger: Payload['logger'] };
type Queue = { waiting: Map<string, Work>; last: Promise<void>; changed: number };

/** Shared by every copy of this module in the process: a bundler may load it once per entry. */
const shared = globalThis as typeof globalThis & { enthesisLater?: Queue };
const queue: Queue = (shared.enthesisLater ??= { waiting: new Map(), last: Promise.resolve(), changed: 0 });

/** Milliseconds without another change before it begins: often somebody looks at what was just published. */
const pause = 1_000;

/** Milliseconds after which it begins even if one change follows the other. */
const longestPause = 15_000;

const workOff = async (): Promise<void> => {
  // What is added meanwhile comes along too.
  for (const [key, { logger, run }] of queue.waiting) {
    queue.waiting.delete(key);
    try {
      await run();
    } catch (error) {
      logger.error({ err: error }, `What was left for later could not be done (${key}).`);
    }
  }
};

/** Does everything that waits, one after the other. A program that ends by itself calls it first; a test, to see it done. */
export const settleLater = (): Promise<void> => (queue.last = queue.last.then(workOff));

const isOutsideRequest = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('outside a request scope');

const settleSoon = async (): Promise<void> => {
  const latest = Date.now() + longestPause;
  do await sleep(pause);
  while (Date.now() - queue.changed < pause && Date.now() < latest);
  await settleLater();
};

const begin = async (): Promise<void> => {
  const { after } = await import('next/server');
  try {
    // Next waits for it before the server ends.
    after(settleSoon);
  } catch (error) {
    if (!isOutsideRequest(error)) throw error;
    void settleSoon();
  }
};

/**
 * Leaves work for when the change of `req` is committed and answered: what nobody waits for, such as counts for the
 * overview. Of work with the same key only the last is done. One piece that fails is logged and holds up no other. What
 * a killed process had left is lost, so it must be such that somebody notices and does it again.
 */
export const doLater = ({
  key,
  req,
  run,
}: {
  key: string;
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>;
  run: () => Promise<void>;
}): Promise<void> =>
  afterCommit({
    req,
    work: async () => {
      queue.waiting.set(key, { run, logger: req.payload.logger });
      queue.changed = Date.now();
      if (isServer()) await begin();
    },
  });
