import type { FigureBlock } from '@/payload-types';
import type { MediaView } from '@/ui/views';

export const wristPicture: MediaView = {
  src: '/logo.svg',
  width: 480,
  height: 360,
  alt: 'Drawing of the palm side of a wrist with the median nerve running under a band of tissue',
};

export const wristFigure: FigureBlock = {
  blockType: 'figure',
  media: 1,
  caption: 'The median nerve passes under a firm band at the wrist.',
  credit: 'Drawn for this site',
};
