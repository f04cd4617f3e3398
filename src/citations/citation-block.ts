import type { Block } from 'payload';

import { code, relation, text } from '@/core/fields/build';

/** An in-text citation: one or more references, where in them, and what they are cited for. */
export const citationBlock: Block = {
  slug: 'citation',
  interfaceName: 'CitationBlock',
  labels: { singular: 'Citation', plural: 'Citations' },
  admin: { components: { Label: '/src/citations/admin/citation-label.tsx#CitationLabel' } },
  fields: [
    relation('references', 'References', 'The studies or guidelines that carry this sentence.', 'references', {
      hasMany: true,
      required: true,
      admin: { components: { Field: '/src/citations/admin/picker/reference-picker.tsx#ReferencePicker' } },
    }),
    code('locator', 'Place in the source', 'A page, table or section, for example "p. 604". Optional.'),
    text('supports', 'What it supports', 'A few words for the reviewer. Patients do not see it. Optional.', {
      localized: false,
    }),
  ],
};
