import type { DoDontBlock } from '@/payload-types';

export const aftercareAdvice: DoDontBlock = {
  blockType: 'doDont',
  do: [
    { text: 'walk and move as you normally do' },
    { text: 'use a warm pack for soreness' },
    { text: 'write down how you feel each evening' },
  ],
  dont: [{ text: 'take ibuprofen or naproxen in the first three days' }, { text: 'lift heavy things for two days' }],
};
