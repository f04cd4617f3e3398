import type { Locale } from '@/core/locales';

import type { Certainty, Direction } from './rules';

/** What a patient sentence is made from; the words come from the rating, never from an editor. */
export type Rating = {
  therapy: string;
  condition: string;
  outcome: string;
  comparator: string;
  timePoint: string;
  direction: Direction;
  certainty: Certainty;
};

type Phrases = {
  effect: Record<Exclude<Direction, 'no-studies' | 'mixed'>, Record<Exclude<Certainty, 'very-low'>, string>>;
  sentence: (rating: Rating, effect: string) => string;
  uncertain: (rating: Rating) => string;
  mixed: (rating: Rating) => string;
  none: (rating: Rating) => string;
};

const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const english: Phrases = {
  effect: {
    favours: { high: 'works better', moderate: 'probably works better', low: 'may work better' },
    'no-difference': {
      high: 'makes little or no difference',
      moderate: 'probably makes little or no difference',
      low: 'may make little or no difference',
    },
    against: { high: 'works less well', moderate: 'probably works less well', low: 'may work less well' },
  },
  sentence: ({ therapy, condition, outcome, comparator, timePoint, direction }, effect) =>
    `For ${lowerFirst(outcome)} in ${lowerFirst(condition)}, ${lowerFirst(therapy)} ${effect} ${
      direction === 'no-difference' ? 'compared with' : 'than'
    } ${lowerFirst(comparator)} at ${timePoint}.`,
  uncertain: ({ therapy, condition, outcome, comparator, timePoint }) =>
    `We are very uncertain what ${lowerFirst(therapy)} does for ${lowerFirst(outcome)} in ${lowerFirst(condition)} compared with ${lowerFirst(comparator)} at ${timePoint}.`,
  mixed: ({ therapy, condition, outcome, comparator }) =>
    `Studies disagree on whether ${lowerFirst(therapy)} helps ${lowerFirst(outcome)} in ${lowerFirst(condition)} more than ${lowerFirst(comparator)}.`,
  none: ({ therapy, condition }) => `We found no studies of ${lowerFirst(therapy)} in people with ${lowerFirst(condition)}.`,
};

const spanish: Phrases = {
  effect: {
    favours: { high: 'da mejor resultado', moderate: 'probablemente da mejor resultado', low: 'podría dar mejor resultado' },
    'no-difference': {
      high: 'cambia poco o nada',
      moderate: 'probablemente cambia poco o nada',
      low: 'podría cambiar poco o nada',
    },
    against: { high: 'da peor resultado', moderate: 'probablemente da peor resultado', low: 'podría dar peor resultado' },
  },
  sentence: ({ therapy, condition, outcome, comparator, timePoint, direction }, effect) =>
    `${therapy}, para ${lowerFirst(outcome)} en ${lowerFirst(condition)}: ${effect} ${
      direction === 'no-difference' ? 'en comparación con' : 'que'
    } ${lowerFirst(comparator)} a ${timePoint}.`,
  uncertain: ({ therapy, condition, outcome, comparator, timePoint }) =>
    `${therapy}, para ${lowerFirst(outcome)} en ${lowerFirst(condition)}: hay mucha incertidumbre sobre su efecto en comparación con ${lowerFirst(comparator)} a ${timePoint}.`,
  mixed: ({ therapy, condition, outcome, comparator }) =>
    `${therapy}, para ${lowerFirst(outcome)} en ${lowerFirst(condition)}: los estudios no coinciden en si ayuda más que ${lowerFirst(comparator)}.`,
  none: ({ therapy, condition }) => `No encontramos estudios de ${lowerFirst(therapy)} en personas con ${lowerFirst(condition)}.`,
};

const phrases: Record<Locale, Phrases> = { en: english, es: spanish };

/**
 * The sentence that patients read about a rating. Wording by certainty after the GRADE guidance on
 * informative statements (Santesso 2020, J Clin Epidemiol 119:126–135): high is stated, moderate is
 * "probably", low is "may", very low is "very uncertain".
 */
export const describeRating = ({ rating, locale }: { rating: Rating; locale: Locale }): string => {
  const words = phrases[locale];
  const { direction, certainty } = rating;
  if (direction === 'no-studies') return words.none(rating);
  if (certainty === 'very-low') return words.uncertain(rating);
  if (direction === 'mixed') return words.mixed(rating);
  return words.sentence(rating, words.effect[direction][certainty]);
};
