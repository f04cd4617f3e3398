import type { Locale } from '@/core/locales';
import type { AbsoluteEffect } from '@/ui/evidence/effect-numbers';

import { certainties, type Certainty, type Direction, directions } from '../rules';
import { describeRating, type Rating } from '../statement';

/** What a form holds of a rating: anything, while it is being filled in. */
export type Typed = { [K in keyof Rating]: unknown };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isDirection = (value: unknown): value is Direction => isText(value) && value in directions;

const isCertainty = (value: unknown): value is Certainty => isText(value) && value in certainties;

/** The sentence as it would be published now, or null while a part of it is missing. */
export const previewSentence = ({ typed, locale }: { typed: Typed; locale: Locale }): string | null => {
  const { therapy, condition, outcome, comparator, timePoint, direction, certainty } = typed;
  if (![therapy, condition, outcome, comparator, timePoint].every(isText)) return null;
  if (!isDirection(direction) || !isCertainty(certainty)) return null;
  return describeRating({ rating: { ...(typed as Rating), direction, certainty }, locale });
};

type TypedNumbers = Record<'per' | 'control' | 'treated' | 'intervalLow' | 'intervalHigh', unknown>;

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The numbers as the picture takes them, or null while they cannot be drawn. */
export const previewNumbers = ({
  per,
  control,
  treated,
  intervalLow: low,
  intervalHigh: high,
}: TypedNumbers): AbsoluteEffect | null => {
  const all = Number(per);
  if ((all !== 100 && all !== 1000) || !isNumber(control) || !isNumber(treated)) return null;
  if (Math.min(control, treated) < 0 || Math.max(control, treated) > all) return null;
  const interval = isNumber(low) && isNumber(high) ? { low, high } : null;
  return { per: all, without: control, with: treated, interval };
};
