import type { Terms } from './messages/terms-en';

/** Values that components turn into words; the words are in `messages/`. */

export type Population = 'people' | 'animal' | 'laboratory';

/** GRADE. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** How the numbers of sources stand in a text: raised, or in the line between brackets. */
export type CitationMarkForm = 'raised' | 'parentheses' | 'brackets';

/** Which side a result favours. */
export type Direction = 'favours' | 'no-difference' | 'against' | 'mixed' | 'no-studies';

/** Frequency words of the SmPC guideline, and `unknown`. */
export type Frequency = 'very-common' | 'common' | 'uncommon' | 'rare' | 'very-rare' | 'unknown';

export type CareLevel = 'non-urgent' | 'urgent' | 'emergency';

export type CalloutKind = 'note' | 'important' | 'warning';

export type ContraindicationKind = 'absolute' | 'relative';

export type Verification = 'unchecked' | 'verified' | 'mismatch' | 'not-found';

export type UpdateStatus = 'none' | 'corrected' | 'concern' | 'retracted';

export type PriceUnit = 'session' | 'area' | 'joint' | 'course';

export type HeadingLevel = 2 | 3 | 4;

export type StudyDesign = keyof Terms['studyDesign'];

export type RegulatoryStatusValue = keyof Terms['regulatoryStatus'];

export type CoverageValue = keyof Terms['coverage'];

export type DowngradeReason = keyof Terms['downgrade'];

export type UpgradeReason = keyof Terms['upgrade'];

/** What several ratings together say: a direction, or why there is none to name. */
export type Verdict = Direction | 'uncertain' | 'varied';
