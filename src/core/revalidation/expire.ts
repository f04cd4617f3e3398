import { createHmac, timingSafeEqual } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { waitForRenders } from '@/core/page-cache/renders.mjs';
import { env } from '@/env';

import { afterCommit } from './after-commit';

type Logger = PayloadRequest['payload']['logger'];

/** Where a running application accepts tags from scripts and workers. */
const revalidationPath = '/api/revalidate';

const sign = (body: string): string =>
  createHmac('sha256', env.payloadSecret).update(`revalidate:${body}`).digest('hex');

/** Whether a revalidation request was signed by somebody who holds the application's secret. */
export const isSignedBody = ({ body, signature }: { body: string; signature: string | null }): boolean => {
  const expected = Buffer.from(sign(body));
  const given = Buffer.from(signature ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
};

const isOutsideNext = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('static generation store missing');

/** Asks the running application to expire tags; a stopped one has no cache to expire. */
const sendToApplication = async ({ tags, logger }: { tags: string[]; logger: Logger }): Promise<void> => {
  const body = JSON.stringify({ tags });
  const url = new URL(revalidationPath, env.siteUrl);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-signature': sign(body) },
      body,
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok) logger.error(`Pages were not refreshed: ${url} answered ${response.status}.`);
  } catch (error) {
    logger.warn(
      { err: error },
      `No application answers at ${url}; if one runs elsewhere, its pages are not refreshed.`,
    );
  }
};

/** Expires every page that carries one of the tags: inside Next directly, elsewhere through the running application. */
const expireTags = async ({ tags, logger }: { tags: string[]; logger: Logger }): Promise<void> => {
  if (tags.length === 0) return;
  const { revalidateTag } = await import('next/cache');
  try {
    for (const tag of tags) revalidateTag(tag, { expire: 0 });
    await waitForRenders();
  } catch (error) {
    if (!isOutsideNext(error)) throw error;
    await sendToApplication({ tags, logger });
  }
};

/** Expires tags when the change that touched them is committed. Set `context.keepPages` to leave pages alone (seeding). */
export const expireAfterCommit = ({ req, tags }: { req: PayloadRequest; tags: string[] }): Promise<void> | void => {
  if (req.context.keepPages === true) return;
  return afterCommit({ req, work: () => expireTags({ tags, logger: req.payload.logger }) });
};
