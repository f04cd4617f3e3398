import type { Field, GroupField } from 'payload';

import { isSignedIn } from '@/core/access/roles';
import { choice, code, day, group, relation, textarea } from '@/core/fields/build';

import { reviewStates } from './state';

const never = () => false;

/** A copy has not been reviewed in any language. */
const kept = { admin: { hidden: true, readOnly: true }, disableDuplicate: true };

const perLanguage = { ...kept, localized: true };

const fields = (): Field[] => [
  choice('state', 'State', 'How far this document is on its way to patients.', reviewStates, perLanguage),
  relation('requestedBy', 'Review asked for by', 'Who asked for the review.', 'users', perLanguage),
  day('requestedAt', 'Review asked for on', 'When the review was asked for.', perLanguage),
  relation('approvedBy', 'Approved by', 'The reviewer who approved it.', 'users', perLanguage),
  day('approvedAt', 'Approved on', 'When it was approved.', perLanguage),
  code('approvedFingerprint', 'Approved content', 'A sign of the content that was approved.', perLanguage),
  textarea('note', 'Note of the reviewer', 'What has to change before it can be approved.', perLanguage),
  code('editors', 'Changed since the approval by', 'Who may not approve it.', kept),
];

/** Where a document stands in its review, in each language. Set by the review itself and by nothing else. */
export const reviewGroup = (): GroupField =>
  group('review', 'Review', 'How far this document is on its way to patients.', fields(), {
    // Nobody writes it: it follows from what people do.
    access: { create: never, update: never, read: ({ req }) => isSignedIn(req) },
    admin: { hideGutter: true },
  });
