import { createHmac, timingSafeEqual } from 'node:crypto';

import { env } from '@/env';

/** The cookie that says which moment somebody looks at. It works beside a session and in draft mode only. */
export const asOfCookie = 'enthesis-as-of';

/** How long a look at the past lasts, in seconds. */
export const asOfLifetime = 60 * 60;

const sign = (text: string): string =>
  createHmac('sha256', env.previewSecret).update(`as-of:${text}`).digest('base64url');

type Ticket = { at: Date; account: number; expires: Date };

/** A moment for one account, signed, until it expires. */
export const writeTicket = ({ at, account, expires }: Ticket): string => {
  const text = [at.getTime(), account, expires.getTime()].join('.');
  return `${text}.${sign(text)}`;
};

const isSigned = (text: string, signature: string): boolean => {
  const [expected, given] = [Buffer.from(sign(text)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
};

/** The moment that a ticket opens for an account, or null when it is forged, of somebody else, or over. */
export const readTicket = ({
  ticket,
  account,
  now,
}: {
  ticket: string | undefined;
  account: number;
  now: Date;
}): Date | null => {
  const parts = ticket?.split('.') ?? [];
  const [at, owner, expires, signature = ''] = parts;
  if (parts.length !== 4 || !isSigned([at, owner, expires].join('.'), signature)) return null;
  return Number(owner) === account && Number(expires) > now.getTime() ? new Date(Number(at)) : null;
};
