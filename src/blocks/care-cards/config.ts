import type { Block } from 'payload';

import { choice, list } from '@/core/fields/build';

import { words } from '../fields';
import { blockGroups } from '../groups';

/** When to get help, and how fast: one card per level of urgency. */
export const careCardsBlock = {
  slug: 'careCards' as const,
  interfaceName: 'CareCardsBlock',
  labels: { singular: 'Care cards', plural: 'Care cards' },
  admin: { group: blockGroups.guidance },
  fields: [
    list('cards', 'Cards', 'One card for each level of urgency; the page puts the most urgent last.', {
      singular: 'Card',
      rowTitle: 'title',
      minRows: 1,
      maxRows: 3,
      required: true,
      fields: [
        choice(
          'level',
          'Level',
          'How fast the reader must act. Severe symptoms never go to a slow channel such as a message.',
          { 'non-urgent': 'Non-urgent: call in opening hours', urgent: 'Urgent: today', emergency: 'Emergency: now' },
          { required: true },
        ),
        words('title', 'Title', 'The advice in one line: “Call the clinic today if you have”.', {
          required: true,
          maxLength: 120,
        }),
        list('items', 'Signs', 'What the reader may notice, one sign per line.', {
          singular: 'Sign',
          rowTitle: 'text',
          minRows: 1,
          required: true,
          fields: [
            words('text', 'Sign', 'In plain words: “a fever”, “sudden shortness of breath”.', {
              required: true,
              maxLength: 200,
            }),
          ],
        }),
        words('action', 'What to do', 'Whom to call or where to go. Numbers come from the clinic, do not type them.', {
          required: true,
          maxLength: 240,
        }),
      ],
    }),
  ],
} satisfies Block;
