import type { Block } from 'payload';

import { list } from '@/core/fields/build';

import { prose, words } from '../fields';
import { blockGroups } from '../groups';

/** Things that happen one after the other, numbered. */
export const stepsBlock = {
  slug: 'steps' as const,
  interfaceName: 'StepsBlock',
  labels: { singular: 'Steps', plural: 'Steps' },
  admin: { group: blockGroups.structure },
  fields: [
    words('title', 'Title', 'A heading above the steps; leave empty when the text above already says it.', {
      maxLength: 90,
    }),
    list('steps', 'Steps', 'In the order in which they happen; numbers are added by the page.', {
      singular: 'Step',
      rowTitle: 'title',
      minRows: 2,
      required: true,
      fields: [
        words('title', 'Step', 'What happens, starting with a verb: “Clean the skin”.', {
          required: true,
          maxLength: 90,
        }),
        prose('prose', 'Details', 'What the patient sees and feels during this step. Optional.', { required: false }),
      ],
    }),
  ],
} satisfies Block;
