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

/** Reasons to raise a rating of studies without random groups. */
export const upgradeReasons = {
  'large-effect': 'Large effect (one step)',
  'very-large-effect': 'Very large effect (two steps)',
  'dose-response': 'The more treatment, the more effect (one step)',
  confounding: 'What else differed would have hidden the effect (one step)',
} as const;

export type UpgradeReason = keyof typeof upgradeReasons;

/** How much a reason takes off. */
export const downgradeSteps = { '1': 'Serious: one step down', '2': 'Very serious: two steps down' } as const;

/** Where a rating starts from. */
export const bases = {
  randomised: 'Randomised trials: start at high',
  observational: 'Other studies: start at low',
} as const;

export type Basis = keyof typeof bases;

export const denominators = { '100': '100 people', '1000': '1,000 people' } as const;

/** Whether the people who are counted are those who did well or those who did badly. */
export const countedOutcomes = {
  good: 'Something good, such as relief',
  bad: 'Something bad, such as pain that stays',
} as const;
