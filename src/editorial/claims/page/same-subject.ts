import type { Finding } from '../finding';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { isAnecdote } from './anecdotes';
import { areOfOtherCases } from './circumstances';
import { holdsQuantity, qualifiersOf, saidIn } from './comparable';
import { contradiction } from './contradiction-rule';
import { problemAt } from './problem';
import { type Quantity, quantitiesIn } from './quantities';
import { areApart, areDaysApart } from './statements';
import { subjectsOf } from './subjects';
import { days } from './units';

/** A number in a sentence, with its kind of unit and the words that tell what it is said of. */
type NumberOf = Quantity & {
  unit: string;
  sentence: CheckedSentence;
  subjects: ReadonlySet<string>;
  /** The subjects without what came before: "after the injection". */
  core: ReadonlySet<string>;
  /** How many subjects the sentence has without the question that it answers. */
  size: number;
};

const weights = { grams: 1, gram: 1, g: 1, milligrams: 0.001, mg: 0.001 };
const lengths = { cm: 10, centimetres: 10, centimeters: 10, mm: 1, millimetres: 1, millimeters: 1 };
const volumes = { ml: 1, millilitres: 1, milliliters: 1, cc: 1, litres: 1000, litre: 1000, liters: 1000, liter: 1000 };
const pieces = {
  needles: 1,
  injections: 1,
  points: 1,
  tablets: 1,
  capsules: 1,
  grafts: 1,
  units: 1,
  drops: 1,
  vials: 1,
  vial: 1,
  syringes: 1,
  syringe: 1,
  sachets: 1,
};
const minutesToo = { ...days, minutes: 1 / 1440, minute: 1 / 1440, mins: 1 / 1440, min: 1 / 1440 };

const kinds = Object.entries({ time: minutesToo, weight: weights, length: lengths, volume: volumes, pieces }).map(
  ([unit, units]) => ({ unit, units, named: new RegExp(String.raw`(?:${Object.keys(units).join('|')})\b`) }),
);

/** What else a number may be said of: the beginning of something, what lies between, a share of people. */
const role =
  /\b(?:start(?! to finish)\w*|begin\w*|first|second|third|next|later|(?<!never |no |any )further|another|between(?! (?:an?|\d+|one|two|three|four|five|six|ten|twenty|thirty|forty) )|apart|before|every|each day|a day|per day|weekly|times|wait\w*|bring|ago|since|old|older|younger|trial|study|people took|if|unless|call|longer|more|up to|children|adults|men|women|some|others?|older|early|late|advance|low|high|small|large|upper|lower|left|right|(?:be|are|is|here|stay|re|spend \w+(?: \w+)?) with us|in all|in total|check|fitting|standard|new\w*|diary|battery|morning|evening|deep(?! (?:do|does|is|are|will|can) )|superficial|mild|light|heavy|full(?! (?:an |\w+ )?(?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?))|partial|notice|previous\w*|already)\b/g;

/** When to call, and what others found, is not what the page says of its own treatment. */
const advice =
  /\b(?:if|unless|call|contact|tell|ask|longer than|more than|still|worse|trial|study|studies|group|placebo|saline|grupo|ensayo|estudio|si|llame|were given|was given)\b/;

const event = /\b(?:after|before|since|following) (?:the |your |an? )?[a-z]+/g;

/** "A 30-minute massage is $50": there may be a longer one. */
const money = /[$€£]|\b(?:euros|dollars|pounds)\b/;

const rolesOf = (text: string): string => [...new Set(text.match(role))].sort().join(' ');

/** The numbers of a sentence that others could be held against. */
const numbersOf = (sentence: CheckedSentence): (NumberOf & { roles: string })[] => {
  if (sentence.isCited || advice.test(sentence.text) || isAnecdote(sentence.text)) return [];
  const own = subjectsOf(sentence.text);
  const asked = sentence.asked === '' ? [] : subjectsOf(sentence.asked);
  const subjects = new Set([...own, ...asked]);
  if (subjects.size === 0) return [];
  const size = own.size;
  const bare = sentence.text.replace(event, ' ');
  const core = bare === sentence.text ? subjects : new Set([...subjectsOf(bare), ...asked]);
  const roles = rolesOf(saidIn(sentence));
  return kinds.flatMap(({ unit, units, named }) =>
    named.test(sentence.text) && !((unit === 'time' || unit === 'pieces') && money.test(sentence.text))
      ? quantitiesIn({ text: sentence.text, units }).map((quantity) => ({
          ...quantity,
          unit,
          sentence,
          subjects,
          core,
          size,
          roles,
        }))
      : [],
  );
};

/** At least half of what one of them speaks of, the other speaks of too. */
const shareSubject = (one: NumberOf, other: NumberOf): boolean => {
  const shared = [...one.subjects].filter((stem) => other.subjects.has(stem)).length;
  if (shared === 0 || shared / Math.min(one.size, other.size) < 0.5) return false;
  return [...one.core].some((stem) => other.core.has(stem)) || (one.core.size === 0 && other.core.size === 0);
};

/** Numbers with the same unit that are said of the same thing, whatever that is. */
export const findSameSubject = ({ text, sentences }: CheckedText): Finding[] => {
  const bySubject = new Map<string, ReturnType<typeof numbersOf>>();
  const seen = new Set<CheckedSentence>();
  return sentences.flatMap((sentence) => {
    if (
      sentence.kind === 'reference' ||
      sentence.isQuestion ||
      sentence.setting.isAskers ||
      !holdsQuantity.test(sentence.text)
    )
      return [];
    return numbersOf(sentence).flatMap((other) => {
      const earlier = [...other.subjects].flatMap((stem) => bySubject.get(stem) ?? []);
      for (const stem of other.subjects) bySubject.set(stem, [...(bySubject.get(stem) ?? []), other]);
      const one = earlier.find(
        (known) =>
          known.sentence !== sentence &&
          known.unit === other.unit &&
          known.roles === other.roles &&
          (known.unit === 'time' ? areDaysApart : areApart)(known, other) &&
          shareSubject(known, other) &&
          qualifiersOf(saidIn(known.sentence)) === qualifiersOf(saidIn(sentence)) &&
          !areOfOtherCases(known.sentence, sentence),
      );
      if (!one || seen.has(sentence)) return [];
      seen.add(sentence);
      const first = { start: one.sentence.start + one.start, end: one.sentence.start + one.end };
      const detail = `About the same thing the page also says "${text.slice(first.start, first.end)}".`;
      const [start, end] = [sentence.start + other.start, sentence.start + other.end];
      return [problemAt({ rule: contradiction, text, start, end, detail })];
    });
  });
};
