import type { Block } from 'payload';

import { relation, text } from '@/core/fields/build';

/** Chosen questions inside a text. */
export const faqListBlock = {
  slug: 'faqList' as const,
  interfaceName: 'FaqListBlock',
  labels: { singular: 'Questions', plural: 'Questions' },
  admin: { group: 'From other lists' },
  fields: [
    text('title', 'Heading', 'Shown above the questions. Optional.', { localized: false }),
    relation('faqs', 'Questions', 'Which questions to show, in this order.', 'faqs', { hasMany: true, required: true }),
  ],
} satisfies Block;
