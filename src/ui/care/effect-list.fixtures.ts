import type { Effect } from './effect-list';

export const perineuralEffects: Effect[] = [
  { text: 'Soreness at the injected spots', frequency: 'very-common', duration: 'a day or two', whatToDo: null },
  { text: 'Small bruises', frequency: 'common', duration: 'about a week', whatToDo: null },
  { text: 'Infection', frequency: 'very-rare', duration: null, whatToDo: 'Call the clinic the same day.' },
  { text: 'Injury to a nerve', frequency: 'unknown', duration: null, whatToDo: null },
];
