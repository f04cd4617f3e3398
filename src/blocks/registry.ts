import { calloutBlock } from './callout/config';
import { careCardsBlock } from './care-cards/config';
import { comparisonTableBlock } from './comparison-table/config';
import { doDontBlock } from './do-dont/config';
import { figureBlock } from './figure/config';
import { keyFactsBlock } from './key-facts/config';
import { outsideResourceBlock } from './outside-resource/config';
import { stepsBlock } from './steps/config';
import { studyCardBlock } from './study-card/config';

/** Every block an editor may place that shows no other concept's data, in the order of the drawer. */
export const contentBlocks = [
  calloutBlock,
  careCardsBlock,
  doDontBlock,
  stepsBlock,
  keyFactsBlock,
  comparisonTableBlock,
  studyCardBlock,
  outsideResourceBlock,
  figureBlock,
] as const;
