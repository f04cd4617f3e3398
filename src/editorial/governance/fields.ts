import type { Field, Tab } from 'payload';

import { approversOnceGiven } from '@/core/access/approvers-once-given';
import { day, list, relation, row, tab, textarea } from '@/core/fields/build';

import { reviewGroup } from '../review/fields';
import { proposeNextReview, validateNextReview, validateReviewer } from './rules';

/** A copy was not reviewed, and has no past. */
const ofOriginal = { disableDuplicate: true };
const never = () => false;

/** A form or a request cannot move the days of a review; what it says about them is left aside. */
const movedByReview = { access: { create: never, update: never }, admin: { readOnly: true } };

/** Who wrote and reviewed a document, when, and who paid: the same on every page a patient reads. */
const governanceFields = (): Field[] => [
  row(
    relation('author', 'Author', 'Who wrote this. Shown on the page.', 'people', { required: true }),
    relation('reviewer', 'Medical reviewer', 'Another person, who checked the content. Shown on the page.', 'people', {
      required: true,
      validate: validateReviewer,
      access: { update: approversOnceGiven('governance.reviewer') },
      ...ofOriginal,
    }),
  ),
  row(
    day('reviewedOn', 'Reviewed on', 'Day of the last full review. It moves when a reviewer approves the page.', {
      ...movedByReview,
      required: true,
      ...ofOriginal,
    }),
    day('nextReviewDue', 'Next review due', 'Chosen by the reviewer when approving: after twelve months, at most 36.', {
      ...movedByReview,
      required: true,
      validate: validateNextReview,
      ...ofOriginal,
      hooks: { beforeValidate: [({ value, siblingData }) => proposeNextReview({ value, siblingData })] },
    }),
  ),
  textarea(
    'conflicts',
    'Conflicts of interest',
    'What a reader should know about the author and reviewer. "None declared" is an answer.',
  ),
  textarea('funding', 'Funding', 'Who paid for this page.'),
  textarea(
    'changeNote',
    'What changed',
    'One line about the last change, for readers and for the next reviewer.',
    ofOriginal,
  ),
  list(
    'corrections',
    'Corrections',
    'Mistakes that patients may have read here, newest first. They stay on the page.',
    {
      singular: 'Correction',
      ...ofOriginal,
      rowTitle: ['on', 'text'],
      fields: [
        day('on', 'Corrected on', 'Day on which the page was put right.', { required: true }),
        textarea('text', 'What was wrong', 'What the page said and what it says now, in one or two sentences.', {
          required: true,
        }),
      ],
    },
  ),
];

export const governanceTab = (): Tab =>
  tab('Review', 'Who stands behind this page and until when.', [
    {
      type: 'ui',
      name: 'reviewPanel',
      admin: {
        components: { Field: '/src/editorial/review/admin/review-panel.tsx#ReviewPanel' },
        disableListColumn: true,
      },
    },
    { type: 'group', name: 'governance', label: 'Sign-off', admin: { hideGutter: true }, fields: governanceFields() },
    reviewGroup(),
  ]);
