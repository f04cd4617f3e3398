import type { Finding } from '../finding';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { holdsQuantity, isOfAnother, qualifiersOf } from './comparable';
import { contradiction } from './contradiction-rule';
import { problemAt } from './problem';
import { type Quantity, quantitiesIn } from './quantities';
import { days } from './units';

/** A number in a sentence, with its kind of unit and the words that tell what it is said of. */
type NumberOf = Quantity & { unit: string; sentence: CheckedSentence; subjects: ReadonlySet<string> };

/** Words of every page, which tell nothing about what a number is said of. */
const common = new Set(
  (
    'a an the and or but of for in on at to from with by as is are was were be been being it its this that these those they them there we our us you your ' +
    'he she his her their i my me will can may might should must would could do does did have has had not no than then so if when while which who what how ' +
    'most many some all any each every other more less about around usually often mostly typically normally average general generally only just also too ' +
    'treatment session visit appointment procedure therapy clinic patient people client person time course take last stay stays need come get go give given keep ' +
    'make use used expect plan allow wait let leave off out up down per within over under after before during until between least minimum maximum well very quite ' +
    'day week month year hour minute long length up total pay paid cost price fee charge recommend done see now again still even both same one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half first few several'
  ).split(' '),
);

const irregular: Record<string, string> = {
  worn: 'wear',
  wore: 'wear',
  lying: 'lie',
  lies: 'lie',
  taken: 'take',
  feet: 'foot',
};

const stemOf = (word: string): string =>
  irregular[word] ?? word.replace(/(?:ing|ies|ied|es|ed|e|s)$/, '').replace(/(.)\1$/, '$1');

const commonStems = new Set([...common].map(stemOf));

const subjectsOf = (text: string): Set<string> =>
  new Set(
    (text.match(/[a-z]{2,}/g) ?? []).flatMap((word) => {
      const stem = stemOf(word);
      return common.has(word) || commonStems.has(stem) || stem.length < 3 ? [] : [stem];
    }),
  );

const weights = { grams: 1, gram: 1, g: 1, milligrams: 0.001, mg: 0.001 };
const lengths = { cm: 10, centimetres: 10, centimeters: 10, mm: 1, millimetres: 1, millimeters: 1 };
const volumes = { ml: 1, millilitres: 1, milliliters: 1, cc: 1, litres: 1000, litre: 1000, liters: 1000, liter: 1000 };
const pieces = { needles: 1, injections: 1, points: 1, tablets: 1, capsules: 1, grafts: 1, units: 1, drops: 1 };
const kinds = Object.entries({ time: days, weight: weights, length: lengths, volume: volumes, pieces });

const minutesToo = { ...days, minutes: 1 / 1440, minute: 1 / 1440, mins: 1 / 1440, min: 1 / 1440 };

/** What else a number may be said of: the beginning of something, what lies between, a share of people. */
const role =
  /\b(?:start\w*|begin\w*|first|second|third|next|later|further|another|between|apart|before|every|each day|a day|per day|weekly|times|wait\w*|bring|ago|since|old|older|younger|trial|study|people took|if|unless|call|longer|more|up to|children|adults|men|women|some|others?|older|early|late|advance|low|high|small|large|upper|lower|left|right|morning|evening|deep|superficial|mild|light|heavy|full|partial|notice|previous\w*|already)\b/g;

/** When to call, and what others found, is not what the page says of its own treatment. */
const advice =
  /\b(?:if|unless|call|contact|tell|ask|longer than|more than|still|worse|trial|study|studies|group|placebo|saline|grupo|ensayo|estudio|si|llame|were given|was given)\b/;

const rolesOf = (text: string): string => [...new Set(text.match(role))].sort().join(' ');

/** The numbers of a sentence that others could be held against. */
const numbersOf = (sentence: CheckedSentence): (NumberOf & { roles: string })[] => {
  if (sentence.isCited || advice.test(sentence.text)) return [];
  const subjects = subjectsOf(sentence.text);
  if (subjects.size === 0) return [];
  const roles = rolesOf(sentence.text);
  return kinds.flatMap(([unit, units]) =>
    quantitiesIn({ text: sentence.text, units: unit === 'time' ? minutesToo : units }).map((quantity) => ({
      ...quantity,
      unit,
      sentence,
      subjects,
      roles,
    })),
  );
};

/** At least half of what one of them speaks of, the other speaks of too. */
const shareSubject = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared > 0 && shared / Math.min(one.size, other.size) >= 0.5;
};

/** Numbers with the same unit that are said of the same thing, whatever that is. */
export const findSameSubject = ({ text, sentences }: CheckedText): Finding[] => {
  const bySubject = new Map<string, ReturnType<typeof numbersOf>>();
  const seen = new Set<CheckedSentence>();
  return sentences.flatMap((sentence) => {
    if (sentence.kind === 'reference' || sentence.isQuestion || !holdsQuantity.test(sentence.text)) return [];
    return numbersOf(sentence).flatMap((other) => {
      const earlier = [...other.subjects].flatMap((stem) => bySubject.get(stem) ?? []);
      for (const stem of other.subjects) bySubject.set(stem, [...(bySubject.get(stem) ?? []), other]);
      const one = earlier.find(
        (known) =>
          known.sentence !== sentence &&
          known.unit === other.unit &&
          known.roles === other.roles &&
          (known.min > other.max || other.min > known.max) &&
          shareSubject(known.subjects, other.subjects) &&
          qualifiersOf(known.sentence.text) === qualifiersOf(sentence.text) &&
          !isOfAnother(known.sentence.text, sentence.text),
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
