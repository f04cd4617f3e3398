import type { Payload } from 'payload';

import { env } from '@/env';

type News = {
  payload: Payload;
  /** Mail addresses, each of which gets a mail of its own. */
  to: string[];
  subject: string;
  /** Where to look, below `/admin/collections/`. */
  path: string;
};

/**
 * Tells people by mail that something waits for them. A mail says where to look and nothing of what is written there:
 * mail is read by many eyes. A mail server that does not answer holds up nobody, and the log says who was not told.
 */
export const tellPeople = async ({ payload, to, subject, path }: News): Promise<void> => {
  if (env.smtpUrl === null) return;
  const link = new URL(`${payload.config.routes.admin}/collections/${path}`, env.siteUrl).href;
  const send = async (address: string): Promise<void> => {
    try {
      await payload.sendEmail({ to: address, subject, text: `${subject}.\n\nOpen it: ${link}\n` });
    } catch (error) {
      payload.logger.warn({ err: error }, `${address} was not told by mail about ${path}.`);
    }
  };
  await Promise.all(to.map(send));
};
