import type { OutsideResourceBlock } from '@/payload-types';

export const specialistSociety: OutsideResourceBlock = {
  blockType: 'outsideResource',
  title: 'What a physiatrist does',
  url: 'https://www.aapmr.org/about-physiatry',
  organisation: 'American Academy of Physical Medicine and Rehabilitation',
  note: 'Explains the speciality and how to find one near you.',
};
