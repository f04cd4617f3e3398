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

export type DotFieldProps = {
  locale: Locale;
  /** People with the outcome, out of `per`. */
  count: number;
  per?: 100 | 1000;
  label: string;
  tone?: 'with' | 'without';
};

/**
 * How many people in a hundred, drawn as dots and said in words. Out of a thousand it is drawn only
 * when a hundred dots can show it without rounding.
 */
export const DotField = ({ locale, count, per = 100, label, tone = 'with' }: DotFieldProps) => {
  const say = (value: number) => formatNumber({ value, locale });
  const words = messagesFor(locale).evidence.nOf(say(count), say(per));
  const dots = (count * 100) / per;
  return (
    <figure className={`dot-field dot-field-${tone}`}>
      <figcaption>
        <strong>{words}</strong> {label}
      </figcaption>
      {Number.isInteger(dots) && dots >= 0 && dots <= 100 ? (
        <svg viewBox="0 0 200 50" role="img" aria-label={`${label}: ${words}`}>
          <path className="dots-rest" d={drawDots({ from: dots, to: 100 })} />
          <path className="dots-marked" d={drawDots({ from: 0, to: dots })} />
        </svg>
      ) : null}
    </figure>
  );
};
