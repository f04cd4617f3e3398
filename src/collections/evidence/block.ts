import type { Block } from 'payload';

import { relation, text } from '@/core/fields/build';

/** Evidence ratings inside a text. */
export const evidenceTableBlock = {
  slug: 'evidenceTable' as const,
  interfaceName: 'EvidenceTableBlock',
  labels: { singular: 'Evidence table', plural: 'Evidence tables' },
  admin: { group: 'From other lists' },
  fields: [
    text('title', 'Heading', 'Shown above the ratings. Optional.', { localized: false }),
    relation('therapy', 'Therapy', 'Only ratings of this therapy. Empty: all.', 'therapies'),
    relation('condition', 'Condition', 'Only ratings for this condition. Empty: all.', 'conditions'),
  ],
} satisfies Block;
