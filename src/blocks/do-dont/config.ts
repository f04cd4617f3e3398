import type { Block } from 'payload';

import { list } from '@/core/fields/build';

import { words } from '../fields';
import { blockGroups } from '../groups';

const advice = (name: string, label: string, help: string) =>
  list(name, label, help, {
    singular: 'Item',
    rowTitle: 'text',
    minRows: 1,
    required: true,
    fields: [
      words('text', 'Advice', 'One thing, starting with a verb, without “do” or “don’t” in front.', {
        required: true,
        maxLength: 200,
      }),
    ],
  });

/** What to do and what to leave, side by side. */
export const doDontBlock = {
  slug: 'doDont' as const,
  interfaceName: 'DoDontBlock',
  labels: { singular: 'Do and don’t', plural: 'Do and don’t lists' },
  admin: { group: blockGroups.guidance },
  fields: [
    advice('do', 'Do', 'What helps: “drink water as usual”.'),
    advice('dont', 'Don’t', 'What to leave: “take ibuprofen in the first three days”.'),
  ],
} satisfies Block;
