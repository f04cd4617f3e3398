import type { MediaView } from '../views';

export const drawing: MediaView = { src: '/logo.svg', width: 64, height: 64, alt: 'Two waves of a river' };
