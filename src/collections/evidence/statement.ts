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

type Words = Pick<Rating, 'therapy' | 'condition' | 'outcome' | 'comparator' | 'timePoint'>;

type Phrases = {
  favours: Record<Exclude<Certainty, 'very-low'>, string>;
  against: Record<Exclude<Certainty, 'very-low'>, string>;
  noDifference: Record<Exclude<Certainty, 'very-low'>, string>;
  better: (words: Words, effect: string) => string;
  same: (words: Words, effect: string) => string;
  uncertain: (words: Words) => string;
  mixed: (words: Words) => string;
  none: (words: Words) => string;
};

/** Words that keep their capital inside a sentence: names of people, alone or with an apostrophe. */
const properName =
  /^(?:(?:Achilles|Dupuytren|Morton|Parkinson|Guyon|Valleix)(?!\p{L})|(?:De )?\p{Lu}\p{L}+['’]s(?!\p{L}))/u;

const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) && !properName.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const english: Phrases = {
  favours: { high: 'works better', moderate: 'probably works better', low: 'may work better' },
  against: { high: 'works less well', moderate: 'probably works less well', low: 'may work less well' },
  noDifference: {
    high: 'makes little or no difference',
    moderate: 'probably makes little or no difference',
    low: 'may make little or no difference',
  },
  better: ({ therapy, condition, outcome, comparator, timePoint }, effect) =>
    `For ${outcome} in people with ${condition}, ${therapy} ${effect} than ${comparator} at ${timePoint}.`,
  same: ({ therapy, condition, outcome, comparator, timePoint }, effect) =>
    `For ${outcome} in people with ${condition}, ${therapy} ${effect} compared with ${comparator} at ${timePoint}.`,
  uncertain: ({ therapy, condition, outcome, comparator, timePoint }) =>
    `We are very uncertain about the effect of ${therapy} on ${outcome} in people with ${condition}, compared with ${comparator}, at ${timePoint}.`,
  mixed: ({ therapy, condition, outcome, comparator, timePoint }) =>
    `Studies disagree about the effect of ${therapy} on ${outcome} in people with ${condition}, compared with ${comparator}, at ${timePoint}.`,
  none: ({ therapy, condition, outcome }) =>
    `We found no studies of the effect of ${therapy} on ${outcome} in people with ${condition}.`,
};

/** Names of treatments come without an article, so Spanish puts them before a colon and not into the sentence. */
const about = ({ therapy, condition }: Words): string =>
  `${therapy.charAt(0).toUpperCase()}${therapy.slice(1)} en personas con ${condition}`;

const spanish: Phrases = {
  favours: {
    high: 'da mejor resultado',
    moderate: 'probablemente da mejor resultado',
    low: 'podría dar mejor resultado',
  },
  against: { high: 'da peor resultado', moderate: 'probablemente da peor resultado', low: 'podría dar peor resultado' },
  noDifference: {
    high: 'cambia poco o nada',
    moderate: 'probablemente cambia poco o nada',
    low: 'podría cambiar poco o nada',
  },
  better: (words, effect) =>
    `${about(words)}: para ${words.outcome}, ${effect} que ${words.comparator} (plazo: ${words.timePoint}).`,
  same: (words, effect) =>
    `${about(words)}: para ${words.outcome}, ${effect} en comparación con ${words.comparator} (plazo: ${words.timePoint}).`,
  uncertain: (words) =>
    `${about(words)}: hay mucha incertidumbre sobre el efecto en ${words.outcome}, en comparación con ${words.comparator} (plazo: ${words.timePoint}).`,
  mixed: (words) =>
    `${about(words)}: los estudios no coinciden sobre el efecto en ${words.outcome}, en comparación con ${words.comparator} (plazo: ${words.timePoint}).`,
  none: (words) => `${about(words)}: no encontramos estudios sobre el efecto en ${words.outcome}.`,
};

const phrases: Record<Locale, Phrases> = { en: english, es: spanish };

/**
 * The sentence that patients read about a rating. Wording by certainty after the GRADE guidance on
 * informative statements (Santesso 2020, J Clin Epidemiol 119:126–135): high is stated, moderate is
 * "probably", low is "may", very low is "very uncertain". Very low certainty never names a direction.
 */
export const describeRating = ({ rating, locale }: { rating: Rating; locale: Locale }): string => {
  const phrase = phrases[locale];
  const { direction, certainty, timePoint } = rating;
  const words: Words = {
    therapy: lowerFirst(rating.therapy),
    condition: lowerFirst(rating.condition),
    outcome: lowerFirst(rating.outcome),
    comparator: lowerFirst(rating.comparator),
    timePoint: lowerFirst(timePoint),
  };
  if (direction === 'no-studies') return phrase.none(words);
  if (certainty === 'very-low') return phrase.uncertain(words);
  if (direction === 'mixed') return phrase.mixed(words);
  if (direction === 'no-difference') return phrase.same(words, phrase.noDifference[certainty]);
  return phrase.better(words, phrase[direction][certainty]);
};
