import { createHash } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { actorOf } from './actor';

type Which = {
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;
  about: string;
  /** Null for a global. */
  document: number | null;
};

type StateArgs = Which & { content: Record<string, unknown>; version?: number | string | null; at?: string };

/** A sign of a whole content: the same for the same content, another one when anything in it differs. */
const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Keeps what the public reads of a document from now on, in all languages. */
export const recordPublished = async ({ req, about, document, content, version, at }: StateArgs): Promise<void> => {
  const { who, account } = actorOf(req);
  await req.payload.db.create({
    collection: 'published-states',
    data: {
      at: at ?? new Date().toISOString(),
      about,
      document,
      shown: true,
      content,
      fingerprint: fingerprintOf(JSON.stringify(content)),
      version: version === null || version === undefined ? null : String(version),
      who,
      account,
    },
    req,
    returning: false,
  });
};

/** Keeps that the public reads nothing of a document from now on. */
export const recordGone = async ({ req, about, document, at }: Which & { at?: string }): Promise<void> => {
  const { who, account } = actorOf(req);
  await req.payload.db.create({
    collection: 'published-states',
    data: { at: at ?? new Date().toISOString(), about, document, shown: false, content: null, who, account },
    req,
    returning: false,
  });
};
