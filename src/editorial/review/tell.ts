import type { PayloadRequest, Where } from 'payload';

import { tellPeople } from '@/core/mail/tell-people';
import { idOf } from '@/core/read/relation';
import { env } from '@/env';

import type { ReviewedDocument } from './endpoints/reviewed-document';
import type { Step } from './may';

const subjects: Record<Step, string> = {
  'request-review': 'A document waits for your review',
  approve: 'A document that you sent to review is approved',
  'request-changes': 'A document that you sent to review needs changes',
  'mark-typo': 'A change in your document is accepted as a typo',
};

type Taken = { reviewed: ReviewedDocument; step: Step; req: PayloadRequest };

const recipientsOf = async ({ reviewed: { review, user }, step, req }: Taken): Promise<string[]> => {
  const requester = idOf(review.requestedBy);
  const where: Where =
    step === 'request-review' ? { role: { equals: 'reviewer' } } : { id: { equals: requester ?? 0 } };
  const { docs } = await req.payload.find({ collection: 'users', where, depth: 0, pagination: false });
  return docs.filter(({ id }) => id !== user.id).map(({ email }) => email);
};

/** Tells by mail who has to act now that a step is taken. Whatever goes wrong with that is logged. */
export const tellWhoActs = async (taken: Taken): Promise<void> => {
  if (env.smtpUrl === null) return;
  const { reviewed, step, req } = taken;
  const path = `${reviewed.collection.slug}/${reviewed.id}?locale=${reviewed.locale}`;
  try {
    await tellPeople({ payload: req.payload, to: await recipientsOf(taken), subject: subjects[step], path });
  } catch (error) {
    req.payload.logger.warn({ err: error }, `Nobody was told by mail about ${path}.`);
  }
};
