import type { ArrayFieldValidation, NumberFieldSingleValidation, TextareaFieldValidation } from 'payload';

/** Values and pure checks of the therapy; labels are what editors and patients read. */

export const therapyKinds = {
  injection: 'Injection treatment',
  procedure: 'Other procedure',
  exercise: 'Exercise or manual therapy',
  device: 'Device',
  medicine: 'Medicine',
} as const;

export const guidanceMethods = {
  landmark: 'Anatomical landmarks',
  ultrasound: 'Ultrasound',
  fluoroscopy: 'Fluoroscopy (live X-ray)',
} as const;

export const bodySites = {
  head: 'Head',
  neck: 'Neck',
  shoulder: 'Shoulder',
  elbow: 'Elbow',
  wrist: 'Wrist and hand',
  back: 'Back',
  pelvis: 'Pelvis and hip',
  knee: 'Knee',
  ankle: 'Ankle',
  foot: 'Foot',
} as const;

export const mechanismCertainties = {
  established: 'Established in people',
  plausible: 'Plausible, not confirmed in people',
  unknown: 'Not known',
} as const;

export const contraindicationKinds = { absolute: 'Absolute', relative: 'Relative' } as const;

/** Frequency words of the European Commission's SmPC guideline, with the meaning patients need. */
export const frequencyWords = {
  'very-common': 'Very common (10 or more in 100)',
  common: 'Common (1 to 9 in 100)',
  uncommon: 'Uncommon (1 to 9 in 1,000)',
  rare: 'Rare (1 to 9 in 10,000)',
  'very-rare': 'Very rare (less than 0.01%)',
  unknown: 'Not known',
} as const;

export const intervalUnits = { day: 'Days', week: 'Weeks', month: 'Months' } as const;

export const careLevels = {
  'non-urgent': 'Non-urgent: can wait for office hours',
  urgent: 'Urgent: same day',
  emergency: 'Emergency: now',
} as const;

export const regulatoryStatuses = {
  'not-approved': 'This use is not approved',
  'off-label': 'Off-label use of an approved substance',
  approved: 'This use is approved',
  investigational: 'Investigational',
  'not-regulated': 'Not regulated as a medicine or device',
} as const;

export const coverageStatuses = {
  covered: 'Usually covered',
  sometimes: 'Sometimes covered',
  'not-covered': 'Usually not covered',
  unknown: 'Not known',
} as const;

/** Longest plain summary, in words. */
export const maximumSummaryWords = 60;

export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const validateSummary: TextareaFieldValidation = (value, { required }) => {
  const words = countWords(value ?? '');
  if (words === 0) return required ? 'Write a summary: patients read it first.' : true;
  if (words <= maximumSummaryWords) return true;
  return `The summary has ${words} words; at most ${maximumSummaryWords} fit. Take out ${words - maximumSummaryWords}.`;
};

/** Checks the upper end of a range against the lower end beside it. */
export const validateAtLeast =
  ({ field, label }: { field: string; label: string }): NumberFieldSingleValidation =>
  (value, { siblingData, min, max }) => {
    if (value === null || value === undefined) return true;
    const lower = (siblingData as Record<string, unknown>)[field];
    if (typeof lower === 'number' && value < lower) return `This must be at least ${lower}, the value in "${label}".`;
    if (typeof min === 'number' && value < min) return `This must be at least ${min}.`;
    return typeof max === 'number' && value > max ? `This must be at most ${max}.` : true;
  };

export const validateAlternatives: ArrayFieldValidation = (value) => {
  const rows = (value ?? []) as { doingNothing?: boolean | null }[];
  if (rows.length === 0) return 'Name at least one alternative, and doing nothing.';
  return rows.some((row) => row.doingNothing === true)
    ? true
    : 'Doing nothing is an alternative too: add a row for it and tick "This is doing nothing".';
};

/** Severe symptoms must not end up with advice that can wait: each level has a card. */
export const validateCareCards: ArrayFieldValidation = (value) => {
  const rows = (value ?? []) as { level?: string | null }[];
  const lacking = Object.entries(careLevels).filter(([level]) => rows.every((row) => row.level !== level));
  if (lacking.length === 0) return true;
  return `Each level needs a card. Add: ${lacking.map(([, label]) => label).join('; ')}.`;
};
