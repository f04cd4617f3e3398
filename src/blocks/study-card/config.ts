import type { Block } from 'payload';

import { number, relation } from '@/core/fields/build';

import { sentences, words } from '../fields';
import { blockGroups } from '../groups';

/** One study told in plain words, with who took part and what was measured. */
export const studyCardBlock = {
  slug: 'studyCard' as const,
  interfaceName: 'StudyCardBlock',
  labels: { singular: 'Study card', plural: 'Study cards' },
  admin: { group: blockGroups.evidence },
  fields: [
    relation(
      'reference',
      'Study',
      'The reference of this study; design, population and checks come from it.',
      'references',
      {
        required: true,
      },
    ),
    number('participants', 'Participants', 'How many people or animals took part. Empty for laboratory work.', {
      min: 1,
    }),
    words('comparator', 'Compared with', 'What the other group had: “steroid injection”, “saline”, “exercise”.', {
      required: true,
      maxLength: 120,
    }),
    words('outcome', 'Outcome', 'What was measured: “pain on a scale of 0 to 10”.', { required: true, maxLength: 160 }),
    words('timePoint', 'Measured after', 'When it was measured: “6 months”.', { required: true, maxLength: 60 }),
    sentences('result', 'Result', 'What the study found, in one or two plain sentences and no stronger than it was.', {
      required: true,
      maxLength: 500,
    }),
    words('precision', 'Interval or p value', 'As printed in the study: “95% CI 0.4 to 2.1” or “p = 0.03”.', {
      maxLength: 80,
    }),
  ],
} satisfies Block;
