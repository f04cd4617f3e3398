/** Values that components turn into words; the words are in `messages/`. */

export type Population = 'people' | 'animal' | 'laboratory';

/** GRADE. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** Which side a result favours; `none` when no study was found. */
export type Direction = 'benefit' | 'no-difference' | 'harm' | 'mixed' | 'none';

/** Frequency bands of the European Medicines Agency, and `unknown`. */
export type Frequency = 'very-common' | 'common' | 'uncommon' | 'rare' | 'very-rare' | 'unknown';

export type CareLevel = 'non-urgent' | 'urgent' | 'emergency';

export type CalloutKind = 'note' | 'important' | 'warning';

export type ContraindicationKind = 'absolute' | 'relative';

export type Verification = 'unchecked' | 'verified' | 'mismatch' | 'not-found';

export type UpdateStatus = 'none' | 'corrected' | 'concern' | 'retracted';

export type PriceUnit = 'session' | 'area' | 'joint' | 'course';

export type HeadingLevel = 2 | 3 | 4;
