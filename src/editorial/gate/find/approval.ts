import type { SanitizedCollectionConfig } from 'payload';

import { dayLabel } from '@/core/admin/day-label';

import { fingerprintOf } from '../../review/fingerprint';
import type { Review } from '../../review/state';
import type { Missing } from '../missing';

const waysOut = {
  draft: 'Ask for a review; it can be published once a reviewer has approved it.',
  'in-review': 'It waits for a reviewer. It can be published once it is approved.',
  'changes-requested': 'The reviewer asked for changes. Make them and ask for a review again.',
  approved: 'Ask for a review, or have a reviewer accept the change as a typo.',
} as const;

type Args = {
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>;
  /** The document as it would be published, in one language. */
  document: object;
  /** Named when it is not the language that is being published. */
  language?: string;
};

/** Whether a reviewer approved just this content, in one language. */
export const findApprovalProblem = ({ collection, document, language }: Args): Missing[] => {
  const review = (document as { review?: Review | null }).review ?? {};
  if (review.approvedFingerprint === fingerprintOf({ document, collection })) return [];
  const what = language === undefined ? 'This content' : `The ${language} content`;
  const since = review.approvedAt
    ? `${what} has changed since it was approved on ${dayLabel(review.approvedAt)}.`
    : `${what} has not been approved.`;
  return [{ path: 'review.state', label: 'Review', message: `${since} ${waysOut[review.state ?? 'draft']}` }];
};
