import type { Locale } from '@/core/locales';

import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { danglingBracket, findDanglingBrackets } from './brackets';
import { contradiction, contradictionAcross } from './contradiction-rule';
import { findContradictions } from './contradictions';
import { dextroseContraindications } from './dextrose';
import { conditionsWithoutEvidence, findConditions } from './conditions/listed-conditions';
import { findLostLists, lostList } from './lost-lists';
import { courseTotal } from './missing/course-total';
import { findMissingParts, missingParts } from './missing/find-missing';
import { wholePageIn } from './whole-page';
import { findMisspellings, misspelling } from './misspellings';
import type { PageRule } from './problem';
import {
  duplicateReference,
  findReferenceProblems,
  retractedReference,
  unknownMarker,
  unresolvedReference,
} from './references';
import { findRepeatedLines, repeatedLine } from './repeated-lines';
import { findSplitTerms, splitTerm } from './split-terms';

/** Every rule that looks at more than a sentence. */
export const pageRules: readonly PageRule[] = [
  danglingBracket,
  misspelling,
  splitTerm,
  lostList,
  repeatedLine,
  contradiction,
  contradictionAcross,
  ...missingParts,
  dextroseContraindications,
  courseTotal,
  conditionsWithoutEvidence,
  duplicateReference,
  unresolvedReference,
  retractedReference,
  unknownMarker,
];

/** What is asked of whole pages about a treatment only. */
const findInWholePage = (read: CheckedText): Finding[] => {
  const lines = wholePageIn(read);
  if (lines === null) return [];
  return [
    ...findMissingParts({ read, lines }),
    ...findConditions(read),
    ...findLostLists(read),
    ...findRepeatedLines(read),
  ];
};

/** What only shows when sentences are read together. */
export const findPageProblems = ({ read, locales }: { read: CheckedText; locales: readonly Locale[] }): Finding[] => [
  ...findDanglingBrackets(read),
  ...(locales.includes('en') ? findMisspellings(read) : []),
  ...findSplitTerms(read),
  ...findContradictions({ read, locales }),
  ...findReferenceProblems(read),
  ...findInWholePage(read),
];
