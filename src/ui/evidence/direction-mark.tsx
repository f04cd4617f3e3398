import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { Verdict } from '../vocabulary';

/** What the studies found as a sign; the words beside it, or in the table, say the same. */
export const directionSigns: Record<Verdict, string> = {
  favours: '▲',
  'no-difference': '=',
  against: '▼',
  mixed: '◆',
  varied: '◆',
  uncertain: '?',
  'no-studies': '○',
};

/** Which side a result favours, in words with a sign. */
export const DirectionMark = ({ direction, locale }: { direction: Verdict; locale: Locale }) => (
  <span className={`direction direction-${direction}`}>
    <span aria-hidden="true">{directionSigns[direction]}</span> {messagesFor(locale).evidence.direction[direction]}
  </span>
);
