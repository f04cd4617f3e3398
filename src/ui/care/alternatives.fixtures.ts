import type { Alternative } from './alternatives';

export const carpalTunnelAlternatives: Alternative[] = [
  { title: 'Doing nothing for now', text: 'Mild cases often get better within a few months.', href: null },
  {
    title: 'A splint at night',
    text: 'Keeps the wrist straight; cheap and easily stopped.',
    href: '/conditions/carpal-tunnel-syndrome',
  },
  { title: 'Surgery', text: 'Frees the nerve. The choice when a muscle is wasting.', href: null },
];
