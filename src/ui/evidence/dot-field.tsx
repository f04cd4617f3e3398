import type { Locale } from '@/core/locales';

import { formatNumber } from '../format';
import { messagesFor } from '../messages/messages-for';

const columns = 20;

/** One dot per person as zero-length strokes of a single path, which keeps a field of a hundred small. */
const drawDots = ({ from, to }: { from: number; to: number }): string =>
  Array.from({ length: to - from }, (_, index) => {
    const position = from + index;
    return `M${String((position % columns) * 10 + 5)} ${String(Math.floor(position / columns) * 10 + 5)}h0`;
  }).join('');

export type DotFieldProps = { locale: Locale; count: number; label: string; tone?: 'with' | 'without' };

/** How many people in a hundred, drawn as dots and said in words. `count` is 0 to 100, rounded. */
export const DotField = ({ locale, count, label, tone = 'with' }: DotFieldProps) => {
  const n = Math.min(100, Math.max(0, Math.round(count)));
  const words = messagesFor(locale).evidence.nOf(formatNumber({ value: n, locale }), '100');
  return (
    <figure className={`dot-field dot-field-${tone}`}>
      <figcaption>
        <strong>{words}</strong> {label}
      </figcaption>
      <svg viewBox="0 0 200 50" role="img" aria-label={`${label}: ${words}`}>
        <path className="dots-rest" d={drawDots({ from: n, to: 100 })} />
        <path className="dots-marked" d={drawDots({ from: 0, to: n })} />
      </svg>
    </figure>
  );
};
