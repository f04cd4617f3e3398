import type { Locale } from '@/core/locales';

import { formatNumber } from '../format';
import { messagesFor } from '../messages/messages-for';

const columns = 20;

/** One dot per person: a line per row, which a dash pattern of zero-length round strokes turns into dots. */
const drawDots = ({ from, to }: { from: number; to: number }): string =>
  Array.from({ length: 100 / columns }, (_, row) => {
    const [first, end] = [Math.max(from, row * columns), Math.min(to, (row + 1) * columns)];
    // One unit past the last dot, so that rounding does not lose it.
    return first < end ? `M${(first % columns) * 10 + 5} ${row * 10 + 5}h${(end - first) * 10 - 9}` : '';
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
        <svg viewBox="0 0 200 50" aria-hidden="true">
          <path className="dots-rest" d={drawDots({ from: dots, to: 100 })} />
          <path className="dots-marked" d={drawDots({ from: 0, to: dots })} />
        </svg>
      ) : null}
    </figure>
  );
};
