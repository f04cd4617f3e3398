import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { Direction } from '../vocabulary';

const signs: Record<Direction, string> = {
  favours: '▲',
  'no-difference': '=',
  against: '▼',
  mixed: '◆',
  'no-studies': '○',
};

/** Which side a result favours, in words with a sign. */
export const DirectionMark = ({ direction, locale }: { direction: Direction; locale: Locale }) => (
  <span className={`direction direction-${direction}`}>
    <span aria-hidden="true">{signs[direction]}</span> {messagesFor(locale).evidence.direction[direction]}
  </span>
);
