import type { Effect } from './effect-list';

export const perineuralEffects: Effect[] = [
  { text: 'Soreness at the injected spots', frequency: 'very-common', duration: 'a day or two' },
  { text: 'Small bruises', frequency: 'common', duration: 'about a week' },
  { text: 'Infection', frequency: 'very-rare', duration: null },
  { text: 'Injury to a nerve', frequency: 'unknown', duration: null },
];
