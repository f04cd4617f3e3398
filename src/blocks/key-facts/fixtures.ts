import type { KeyFactsBlock } from '@/payload-types';

export const glucoseFacts: KeyFactsBlock = {
  blockType: 'keyFacts',
  facts: [
    { label: 'Solution', value: '5% glucose in water' },
    { label: 'Visit', value: '15 to 30 minutes' },
    { label: 'Needle', value: 'Fine, as for insulin' },
    { label: 'Anaesthetic', value: 'None needed' },
  ],
};
