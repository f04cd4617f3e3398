import { longestFirst, number, valueOf } from './number-words';

/** A stretch of numbers with its unit turned into a common one; open ends are infinite or zero. */
export type Quantity = { min: number; max: number; start: number; end: number };

const atLeast =
  /(?:at least|minimum(?: \w+){0,3}|no (?:fewer|less) than|more than|over|como minimo|al menos|minimo de|mas de)\s+(?:of )?$/;
const atMost =
  /(?:up to|at most|less than|under|fewer than|(?:\bno|\bnot|\bnever|n't)(?: \w+){0,2} (?:longer|more) than|\bno(?: \w+){0,2} mas de|within(?: the first)?|maximum of|(?:at )?the most|menos de|hasta|como mucho|settles? (?:with)?in|wears? off (?:with)?in)\s+(?:about |around )?$/;

/** "Never in less than an hour" is an hour or more. */
const notLess =
  /(?:\b(?:never|not|no|nobody\S*|nunca|jamas)\b|n't\b)(?: [\w']+){0,5}? (?:less than|under|fewer than|menos de)\s+(?:about |around )?$/;

const orMore = /^,? (?:(?:or|and) (?:more|longer)|o mas|at least|al menos|por lo menos|como minimo|minimum)\b/;
const orLess = /^,? (?:or (?:less|fewer)|o menos|at (?:the )?most|como (?:mucho|maximo)|no more)\b/;

const afterUnit: Record<string, number> = {
  ' and a half': 0.5,
  ' y media': 0.5,
  ' and a quarter': 0.25,
  ' y cuarto': 0.25,
  ' and three quarters': 0.75,
};

/** "Several sessions a day" is no number of days. */
const isRate =
  /\b(?:(?:a|an|per|each|every|por|al) $|(?:weeks?|days?|months?|hours?|minutes?|between|semanas?|dias?|meses|entre)\b)/;

const patterns = new WeakMap<Record<string, number>, RegExp>();

const patternFor = (units: Record<string, number>): RegExp => {
  const known = patterns.get(units);
  if (known) return known;
  const unit = Object.keys(units).join('|');
  const pattern = new RegExp(
    String.raw`(?<![\w.$])(${number})(?:(?:(?<=\d)|\s)(${unit})(?![a-z])(${longestFirst(afterUnit)})?)?(?:(?:\s?-\s?| (?:to|or|a|o) |( (?:and|y) | (?=\d)))(${number}))?[\s-]+((?:\w+ ){0,2}?)(${unit})(?![a-z])(${longestFirst(afterUnit)})?`,
    'g',
  );
  patterns.set(units, pattern);
  return pattern;
};

/** Finds "4-6 sessions", "at least two weeks" or "up to an hour" in a folded text. `units` gives the size of each unit. */
export const quantitiesIn = ({ text, units }: { text: string; units: Record<string, number> }): Quantity[] => {
  const pattern = patternFor(units);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, from = '', firstUnit, firstHalf, joined, to, between = '', lastUnit = '', half] = match;
    if (isRate.test(between)) return [];
    const size = units[lastUnit] ?? 1;
    const rest = size * (afterUnit[half ?? ''] ?? 0);
    const [first, last] = [valueOf(from), valueOf(to ?? from)];
    const firstSize = units[firstUnit ?? lastUnit] ?? size;
    // "An hour and twenty minutes" is one stretch.
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isSum =
      joined !== undefined &&
      firstUnit !== undefined &&
      firstSize > size &&
      !/\b(?:between|from|entre|de) $/.test(before);
    const low = isSum
      ? first[0] * firstSize + last[0] * size
      : firstSize * (first[0] + (afterUnit[firstHalf ?? ''] ?? 0)) + (to === undefined ? rest : 0);
    const high = last[1] * size + rest + (isSum ? first[1] * firstSize : 0);
    if (!Number.isFinite(low) || !Number.isFinite(high) || high < low) return [];
    const place = { start: match.index, end: match.index + whole.length };
    const after = text.slice(place.end, place.end + 20);
    if (notLess.test(before)) return [{ min: low, max: Infinity, ...place }];
    if (atMost.test(before) || orLess.test(after)) return [{ min: 0, max: high, ...place }];
    if (atLeast.test(before) || orMore.test(after)) return [{ min: low, max: Infinity, ...place }];
    return [{ min: low, max: high, ...place }];
  });
};
