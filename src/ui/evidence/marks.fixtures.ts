import type { Certainty, Verdict } from '../vocabulary';
import type { DotFieldProps } from './dot-field';

export const certainties: Certainty[] = ['high', 'moderate', 'low', 'very-low'];

export const directions: Verdict[] = [
  'favours',
  'no-difference',
  'against',
  'mixed',
  'varied',
  'uncertain',
  'no-studies',
];

export const dotFields: Omit<DotFieldProps, 'locale'>[] = [
  { count: 32, label: 'have half the pain', tone: 'without' },
  { count: 54, label: 'have half the pain' },
  { count: 8, per: 1000, label: 'too few to draw' },
];
