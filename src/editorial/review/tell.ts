import type { PayloadRequest, Where } from 'payload';

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

const recipientsOf = async ({
  reviewed: { review, user },
  step,
  req,
}: {
  reviewed: ReviewedDocument;
  step: Step;
  req: PayloadRequest;
}): Promise<string[]> => {
  const requester = idOf(review.requestedBy);
  const where: Where =
    step === 'request-review' ? { role: { equals: 'reviewer' } } : { id: { equals: requester ?? 0 } };
  const { docs } = await req.payload.find({ collection: 'users', where, depth: 0, pagination: false });
  return docs.filter(({ id }) => id !== user.id).map(({ email }) => email);
};

/**
 * Tells by mail who has to act now. A mail says where to look and nothing of what is written there: mail is read by
 * many eyes. A mail server that does not answer holds up nobody.
 */
export const tellWhoActs = async (args: {
  reviewed: ReviewedDocument;
  step: Step;
  req: PayloadRequest;
}): Promise<void> => {
  const { reviewed, step, req } = args;
  if (env.smtpUrl === null) return;
  const { admin } = req.payload.config.routes;
  const link = new URL(`${admin}/collections/${reviewed.collection.slug}/${reviewed.id}`, env.siteUrl).href;
  try {
    for (const to of await recipientsOf(args))
      await req.payload.sendEmail({ to, subject: subjects[step], text: `${subjects[step]}.\n\nOpen it: ${link}\n` });
  } catch (error) {
    req.payload.logger.warn(
      { err: error },
      `Nobody was told by mail about ${reviewed.collection.slug} ${reviewed.id}.`,
    );
  }
};
