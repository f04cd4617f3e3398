import type { CalloutBlock } from '@/payload-types';

import { sampleProse } from '../sample-prose';

export const noteCallout: CalloutBlock = {
  blockType: 'callout',
  kind: 'note',
  title: 'Sugar water, but not a drink',
  prose: sampleProse('The solution is sterile and made for injection. It contains 5 g of glucose in 100 ml of water.'),
};

export const importantCallout: CalloutBlock = {
  blockType: 'callout',
  kind: 'important',
  title: 'Where it hurts may not be where it starts',
  prose: sampleProse('A sore forefoot can come from a nerve in the calf. That is why the whole leg is examined first.'),
};

export const warningCallout: CalloutBlock = {
  blockType: 'callout',
  kind: 'warning',
  title: 'Do not wait with a hot, swollen joint',
  prose: sampleProse('It can be an infection. Go to an emergency department the same day.'),
};
