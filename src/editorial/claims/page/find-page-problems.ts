import type { Locale } from '@/core/locales';

import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { danglingBracket, findDanglingBrackets } from './brackets';
import { contradiction, findContradictions } from './contradictions';
import {
  conditionsWithoutEvidence,
  courseTotal,
  findMissingParts,
  lostList,
  missingParts,
  repeatedLine,
} from './missing';
import { findMisspellings, misspelling } from './misspellings';
import type { PageRule } from './problem';
import { duplicateReference, findReferenceProblems, unknownMarker, unresolvedReference } from './references';

/** Every rule that looks at more than a sentence. */
export const pageRules: readonly PageRule[] = [
  danglingBracket,
  misspelling,
  lostList,
  repeatedLine,
  contradiction,
  ...missingParts,
  courseTotal,
  conditionsWithoutEvidence,
  duplicateReference,
  unresolvedReference,
  unknownMarker,
];

/** What only shows when sentences are read together. */
export const findPageProblems = ({ read, locales }: { read: CheckedText; locales: readonly Locale[] }): Finding[] => [
  ...findDanglingBrackets(read),
  ...(locales.includes('en') ? findMisspellings(read) : []),
  ...findContradictions(read),
  ...findReferenceProblems(read),
  ...findMissingParts(read),
];
