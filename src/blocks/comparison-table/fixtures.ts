import type { ComparisonTableBlock } from '@/payload-types';

const cells = (...texts: string[]) => texts.map((text) => ({ text }));

export const twoTherapies: ComparisonTableBlock = {
  blockType: 'comparisonTable',
  caption: 'Glucopuncture and prolotherapy compared',
  columns: [{ heading: 'Glucopuncture' }, { heading: 'Prolotherapy' }],
  rows: [
    { heading: 'Glucose in the solution', cells: cells('5%', '12.5% to 25%') },
    {
      heading: 'Where it goes',
      cells: cells('Under the skin, into muscle or beside a nerve', 'Where a ligament or tendon meets the bone'),
    },
    { heading: 'Soreness afterwards', cells: cells('Usually under a day', 'Often two to seven days') },
    { heading: 'Studies in people', cells: cells('Few and small', 'More, of mixed quality') },
  ],
};

export const fourOptions: ComparisonTableBlock = {
  blockType: 'comparisonTable',
  caption: 'Four ways to treat a sore heel',
  columns: [
    { heading: 'Waiting' },
    { heading: 'Stretching' },
    { heading: 'Steroid injection' },
    { heading: 'Glucose injection' },
  ],
  rows: [
    { heading: 'Visits', cells: cells('None', 'One or two', 'One', 'Three to five') },
    { heading: 'Main risk', cells: cells('Slow recovery', 'Sore calf', 'Torn tissue, rarely', 'Days of soreness') },
  ],
};
