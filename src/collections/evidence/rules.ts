import type { DateFieldValidation, RelationshipFieldManyValidation } from 'payload';

/** Values of a rating after GRADE (Grading of Recommendations, Assessment, Development and Evaluations). */

export const directions = {
  favours: 'Better than the comparison',
  'no-difference': 'No clear difference',
  against: 'Worse than the comparison',
  mixed: 'Studies disagree',
  'no-studies': 'No studies found',
} as const;

export type Direction = keyof typeof directions;

export const certainties = { high: 'High', moderate: 'Moderate', low: 'Low', 'very-low': 'Very low' } as const;

export type Certainty = keyof typeof certainties;

export const downgradeReasons = {
  'risk-of-bias': 'Risk of bias',
  inconsistency: 'Inconsistency',
  indirectness: 'Indirectness',
  imprecision: 'Imprecision',
  'publication-bias': 'Publication bias',
} as const;

export type DowngradeReason = keyof typeof downgradeReasons;

export const denominators = { '100': '100 people', '1000': '1,000 people' } as const;

type Siblings = { direction?: Direction | null };

/** Studies are needed for every direction but "no studies found", and must be absent there. */
export const validateReferences: RelationshipFieldManyValidation = (value, { siblingData }) => {
  const { direction } = siblingData as Siblings;
  const count = value?.length ?? 0;
  if (direction === 'no-studies')
    return count === 0
      ? true
      : 'The direction says that no studies were found. Take the studies out, or change the direction.';
  return count > 0 ? true : 'Name the studies behind this rating, or set the direction to "No studies found".';
};

export const validateSearchedOn: DateFieldValidation = (value, { siblingData }) => {
  const { direction } = siblingData as Siblings;
  return direction === 'no-studies' && !value ? 'Say when somebody last looked for studies.' : true;
};
