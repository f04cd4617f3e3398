import type { Block } from 'payload';

import { choice } from '@/core/fields/build';

import { prose, words } from '../fields';
import { blockGroups } from '../groups';

/** A boxed remark that a reader must not miss. */
export const calloutBlock = {
  slug: 'callout' as const,
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Callout', plural: 'Callouts' },
  admin: { group: blockGroups.guidance },
  fields: [
    choice(
      'kind',
      'Kind',
      'Note adds something useful, Important changes what the reader does, Warning is about harm.',
      { note: 'Note', important: 'Important', warning: 'Warning' },
      { required: true, defaultValue: 'note' },
    ),
    words('title', 'Title', 'What the box is about, in a few words.', { required: true, maxLength: 90 }),
    prose('prose', 'Text', 'Two or three short sentences; cite a source for every claim.'),
  ],
} satisfies Block;
