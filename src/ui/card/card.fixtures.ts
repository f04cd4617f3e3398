import type { CardProps } from './card';

export const therapyCards: CardProps[] = [
  {
    eyebrow: 'Injection treatment',
    title: 'Glucopuncture',
    href: '/therapies/glucopuncture',
    text: 'Many small injections of 5% glucose into sore spots.',
    illustration: { src: '/logo.svg', width: 480, height: 360, alt: '' },
  },
  {
    eyebrow: 'Injection treatment',
    title: 'Dextrose prolotherapy',
    href: '/therapies/dextrose-prolotherapy',
    text: 'Stronger glucose where a ligament or tendon meets the bone.',
    illustration: { src: '/logo.svg', width: 480, height: 360, alt: '' },
  },
  {
    title: 'Nerve hydrodissection',
    href: '/therapies/nerve-hydrodissection',
    text: 'Fluid that frees a nerve from tight tissue.',
  },
];
