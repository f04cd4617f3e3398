import { createHash } from 'node:crypto';

import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

import { connectionOf } from '../database/connection-of';
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

/**
 * Keeps what the public reads of a document from now on, in all languages. Payload's own way of creating a row would
 * have the whole content sent back and read again, while the editor waits.
 */
export const recordPublished = async ({ req, about, document, content, version, at }: StateArgs): Promise<void> => {
  const { who, account } = actorOf(req);
  const text = JSON.stringify(content);
  const connection = await connectionOf(req);
  await connection.execute(sql`
    insert into published_states (at, about, document, shown, content, fingerprint, version, who, account)
    values (${at ?? new Date().toISOString()}, ${about}, ${document}, true, ${text}, ${fingerprintOf(text)},
      ${version === null || version === undefined ? null : String(version)}, ${who}, ${account})`);
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
