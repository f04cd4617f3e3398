import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { Certainty } from '../vocabulary';

const filled: Record<Certainty, number> = { high: 4, moderate: 3, low: 2, 'very-low': 1 };

/** GRADE certainty in words, with four dots as its picture. */
export const CertaintyBadge = ({ certainty, locale }: { certainty: Certainty; locale: Locale }) => (
  <span className={`certainty certainty-${certainty}`}>
    <span aria-hidden="true">{'●'.repeat(filled[certainty]) + '○'.repeat(4 - filled[certainty])}</span>{' '}
    {messagesFor(locale).certainty[certainty]}
  </span>
);
