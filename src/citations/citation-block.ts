import type { Block } from 'payload';

import { code, relation, text } from '@/core/fields/build';

/** An in-text citation: one or more references, where in them, and what they are cited for. */
export const citationBlock: Block = {
  slug: 'citation',
  interfaceName: 'CitationBlock',
  labels: { singular: 'Citation', plural: 'Citations' },
  fields: [
    relation('references', 'References', 'The studies or guidelines that carry this sentence.', 'references', {
      hasMany: true,
      required: true,
    }),
    code('locator', 'Locator', 'Where in the source: a page, table or section. Optional.'),
    text('supports', 'Supports', 'What the source supports, in a few words, for the reviewer.', { localized: false }),
  ],
};
