import type { ReactNode } from 'react';

import type { BlockContext } from '@/core/rich-text/block-view';

import type { BlockData } from './block-data';

/** What a page of the site gives to its blocks, besides what every block is given. */
export type PageBlockContext = BlockContext & {
  data: BlockData;
  /** Renders a text that a block brings from elsewhere; `source` names it in anchors. */
  foreignProse: (source: string, value: Parameters<BlockContext['prose']>[0]) => ReactNode;
  marks: (source: string, references: number[]) => ReactNode;
  isRetracted: (references: number[]) => boolean;
};
