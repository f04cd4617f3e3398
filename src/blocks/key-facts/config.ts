import type { Block } from 'payload';

import { list } from '@/core/fields/build';

import { words } from '../fields';
import { blockGroups } from '../groups';

/** Short facts as label and value, for reading at a glance. */
export const keyFactsBlock = {
  slug: 'keyFacts' as const,
  interfaceName: 'KeyFactsBlock',
  labels: { singular: 'Key facts', plural: 'Key facts' },
  admin: { group: blockGroups.structure },
  fields: [
    list('facts', 'Facts', 'Three to six facts that a reader looks for first. Prices belong in a price table.', {
      singular: 'Fact',
      rowTitle: 'label',
      minRows: 2,
      maxRows: 8,
      required: true,
      fields: [
        words('label', 'Label', 'What the fact is about: “Visit”, “Needle”, “Anaesthetic”.', {
          required: true,
          maxLength: 40,
        }),
        words('value', 'Value', 'The fact itself, with its unit: “15 to 30 minutes”.', {
          required: true,
          maxLength: 120,
        }),
      ],
    }),
  ],
} satisfies Block;
