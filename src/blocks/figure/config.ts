import type { Block } from 'payload';

import { image } from '@/core/fields/build';

import { sentences, words } from '../fields';
import { blockGroups } from '../groups';

/** A picture with its caption. */
export const figureBlock = {
  slug: 'figure' as const,
  interfaceName: 'FigureBlock',
  labels: { singular: 'Figure', plural: 'Figures' },
  admin: { group: blockGroups.media },
  fields: [
    image('media', 'Picture', 'The description for screen readers is written once, on the picture itself.', {
      required: true,
    }),
    sentences('caption', 'Caption', 'What the picture shows and why it matters here.', { maxLength: 300 }),
    words('credit', 'Credit', 'Who made the picture, when that must be shown.', { maxLength: 140 }),
  ],
} satisfies Block;
