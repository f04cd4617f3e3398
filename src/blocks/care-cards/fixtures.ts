import type { CareCardsBlock } from '@/payload-types';

export const helpCards: CareCardsBlock = {
  blockType: 'careCards',
  cards: [
    {
      level: 'emergency',
      title: 'Call an ambulance now if you have',
      items: [{ text: 'sudden trouble breathing or chest pain' }, { text: 'swelling of the lips, face or throat' }],
      action: 'Do not drive yourself. Tell the crew that you had an injection and when.',
    },
    {
      level: 'non-urgent',
      title: 'Call the clinic in opening hours if',
      items: [{ text: 'the soreness lasts longer than a week' }, { text: 'a bruise keeps growing slowly' }],
      action: 'Ask for the nurse. You will be called back the same day.',
    },
    {
      level: 'urgent',
      title: 'Get seen today if you have',
      items: [
        { text: 'fever or chills' },
        { text: 'skin that turns hot, red and more painful' },
        { text: 'new weakness or numbness' },
      ],
      action: 'Call the clinic; outside opening hours go to urgent care.',
    },
  ],
};
