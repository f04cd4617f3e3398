import type { Block } from 'payload';

import { relation, text } from '@/core/fields/build';

/** Current prices inside a text; the amounts always come from the price lists. */
export const priceTableBlock = {
  slug: 'priceTable' as const,
  interfaceName: 'PriceTableBlock',
  labels: { singular: 'Price table', plural: 'Price tables' },
  admin: { group: 'From other lists' },
  fields: [
    text('title', 'Heading', 'Shown above the prices. Optional.', { localized: false }),
    relation('therapy', 'Therapy', 'Only prices of this therapy. Empty: all.', 'therapies'),
    relation('clinic', 'Clinic', 'Only prices at this clinic. Empty: all.', 'clinics'),
  ],
} satisfies Block;
