import type { TypedUser } from 'payload';

import { hasRole } from '@/core/access/roles';

import { isEditor, type Review } from './state';

/** The steps of a review that a person can take. */
export const steps = ['request-review', 'approve', 'request-changes', 'mark-typo'] as const;

export type Step = (typeof steps)[number];

/** Whether the role of a person allows a step at all, whatever the state of a document. */
export const mayEver = ({ user, step }: { user: TypedUser; step: Step }): boolean =>
  step === 'request-review' ? hasRole(user, 'administrator', 'editor', 'reviewer') : hasRole(user, 'reviewer');

type Args = { user: TypedUser; review: Review; fingerprint: string; locale: string };

const ownText =
  'You changed this document since it was approved last. Nobody approves their own text: ask another reviewer.';

const refusals: Record<Step, (args: Args) => string | null> = {
  'request-review': ({ user, review }) => {
    if (!mayEver({ user, step: 'request-review' })) return 'Only people who write can ask for a review.';
    return review.state === 'in-review' ? 'It already waits for a reviewer.' : null;
  },
  approve: ({ user, review, locale }) => {
    if (!hasRole(user, 'reviewer')) return 'Only a medical reviewer can approve.';
    if (review.state !== 'in-review') return 'It is not in review. Somebody has to ask for a review first.';
    return isEditor({ review, user: user.id, locale }) ? ownText : null;
  },
  'request-changes': ({ user, review }) => {
    if (!hasRole(user, 'reviewer')) return 'Only a medical reviewer can send a document back.';
    return review.state === 'in-review' ? null : 'It is not in review, so there is nothing to send back.';
  },
  'mark-typo': ({ user, review, fingerprint, locale }) => {
    if (!hasRole(user, 'reviewer')) return 'Only a medical reviewer can accept a change as a typo.';
    if (!review.approvedFingerprint) return 'It was never approved. Its first version needs a full review.';
    if (review.approvedFingerprint === fingerprint) return 'Nothing has changed since it was approved.';
    return isEditor({ review, user: user.id, locale }) ? ownText : null;
  },
};

/** Why a person cannot take a step, or null when they can. */
export const refusalOf = ({ step, ...args }: Args & { step: Step }): string | null => refusals[step](args);
