import type { PayloadRequest } from 'payload';

import { type Check, checkReference } from '@/citations/check/check-reference';
import type { Failure } from '@/citations/registry/types';
import { actorOf } from '@/core/history/actor';
import { recordEvent } from '@/core/history/record-event';
import type { Reference } from '@/payload-types';

import { toCslJson } from '../csl';
import { fingerprintOf } from './keep-verification';
import { registryOptions } from './registry-options';
import { type Rows, saveStanding } from './save-standing';
import { settleCheck } from './settle';
import type { Standing } from './stored';

type Target = { content: Reference; rows: Rows };

const readLatest = async ({ id, req }: { id: number; req: PayloadRequest }) => {
  const { docs } = await req.payload.findVersions({
    collection: 'references',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
};

/** What there is to check: one text, or two while a draft says something else than what is published. */
const readTargets = async ({ id, req }: { id: number; req: PayloadRequest }): Promise<Target[]> => {
  const kept = await req.payload.findByID({ collection: 'references', id, depth: 0, draft: false, joins: false });
  const latest = await readLatest({ id, req });
  if (latest === null) return [{ content: kept, rows: { id, version: null } }];
  const content = latest.version;
  if (fingerprintOf(content) === fingerprintOf(kept)) return [{ content, rows: { id, version: latest.id } }];
  return [
    { content, rows: { id: null, version: latest.id } },
    { content: kept, rows: { id, version: null } },
  ];
};

export type Verified = {
  /** What is known of the latest version now. */
  standing: Standing;
  check: Check;
  /** A registry that asked for fewer requests: nothing more should be asked for now. */
  refusal: Failure | null;
};

const refusalIn = ({ failures }: Check): Failure | null => failures.find(({ status }) => status === 'refused') ?? null;

/**
 * Asks the registries about a reference and keeps what they say, in the draft and in what is published, each for what
 * it says itself. With `onlyWhenAnswered`, a check that a registry refused leaves no trace, so that it is done later.
 */
export const verifyReference = async ({
  id,
  req,
  onlyWhenAnswered = false,
}: {
  id: number;
  req: PayloadRequest;
  onlyWhenAnswered?: boolean;
}): Promise<Verified> => {
  const [first, ...others] = await readTargets({ id, req });
  if (first === undefined) throw new Error(`Reference ${id} has nothing to check.`);

  const verify = async ({ content, rows }: Target): Promise<Verified> => {
    const check = await checkReference({
      item: toCslJson(content),
      wasVerified: content.verification === 'verified',
      options: registryOptions(),
    });
    const refusal = refusalIn(check);
    const standing = settleCheck({ before: content, check, now: new Date() });
    if (refusal === null || !onlyWhenAnswered) await saveStanding({ reference: id, rows, standing, req });
    return { standing: { ...content, ...standing }, check, refusal };
  };

  const verified = await verify(first);
  for (const target of others) if (verified.refusal === null) await verify(target);
  if (verified.refusal === null || !onlyWhenAnswered)
    await recordEvent({
      req,
      ...actorOf(req),
      action: 'verified',
      about: 'references',
      document: id,
      title: first.content.title,
      note: verified.standing.verification ?? null,
    });
  return verified;
};
