import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the signature of a preview link vouches for. `expiresAt` is a time stamp that `Date` reads. */
export type SignedLink = { id: number; documentCollection: string; documentId: number; expiresAt: string };

const signatureOf = ({ link, secret }: { link: SignedLink; secret: string }): string => {
  const { id, documentCollection, documentId, expiresAt } = link;
  const text = ['preview-link', id, documentCollection, documentId, new Date(expiresAt).toISOString()].join(':');
  return createHmac('sha256', secret).update(text).digest('base64url');
};

/** The last part of the address of a preview link: which link it is, and a signature (HMAC-SHA256) over what it opens. */
export const tokenOf = ({ link, secret }: { link: SignedLink; secret: string }): string =>
  `${link.id}.${signatureOf({ link, secret })}`;

/** Which link a token claims to be, or null when it cannot be one. */
export const linkIdOf = (token: string): number | null => {
  const id = /^(\d{1,9})\.[\w-]{43}$/u.exec(token)?.[1];
  return id === undefined ? null : Number(id);
};

/** Whether a token was made for this very link. */
export const isTokenOf = ({ token, link, secret }: { token: string; link: SignedLink; secret: string }): boolean => {
  const [given, expected] = [Buffer.from(token), Buffer.from(tokenOf({ link, secret }))];
  return given.length === expected.length && timingSafeEqual(given, expected);
};
