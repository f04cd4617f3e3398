import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { Config } from 'payload';

import { env } from '@/env';

/** Mail goes out where a mail server is configured; without one nothing is sent and the admin tells who has to act. */
export const mailConfig = (): Pick<Config, 'email'> => {
  if (env.smtpUrl === null) return {};
  return {
    email: nodemailerAdapter({
      defaultFromAddress: `no-reply@${new URL(env.siteUrl).hostname}`,
      defaultFromName: 'Enthesis',
      // A mail server that is away must not keep the site from starting.
      skipVerify: true,
      transportOptions: { url: env.smtpUrl } as object,
    }),
  };
};
