import type { Locale } from '@/core/locales';

import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { findDanglingBrackets } from './brackets';

/** What only shows when sentences are read together. */
export const findPageProblems = ({ read }: { read: CheckedText; locales: readonly Locale[] }): Finding[] => [
  ...findDanglingBrackets(read),
];
