import type { StepsBlock } from '@/payload-types';

import { sampleProse } from '../sample-prose';

export const visitSteps: StepsBlock = {
  blockType: 'steps',
  title: 'Your visit, step by step',
  steps: [
    {
      title: 'Talk and examination',
      prose: sampleProse('You say what hurts and since when. The clinician presses along the nerve.'),
    },
    { title: 'Cleaning the skin', prose: sampleProse('It feels cold for a moment.') },
    {
      title: 'The injections',
      prose: sampleProse('Several small pricks, each a few seconds long.', 'Say stop whenever you need a break.'),
    },
    { title: 'A short rest', prose: null },
  ],
};
