import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { isAnecdote } from './anecdotes';
import { holdsQuantity, qualifiersOf, saidIn } from './comparable';
import { endsWithNumber, holdsNumber } from './number-words';
import type { Quantity } from './quantities';
import type { Topic } from './topic';
import { topics } from './topics';

/** A number that a sentence gives on a topic. Its place is one in the sentence. */
export type Statement = Quantity & { topic: Topic; sentence: CheckedSentence; qualifiers: string };

/** People differ in how long these last: only ends that lie far apart contradict each other. */
const afterEffects = new Set(['soreness', 'bruising', 'swelling', 'redness']);

const monthsDiffer = 1.08;

type Range = Pick<Quantity, 'min' | 'max'>;

/** Whether two stretches of numbers on the same topic share nothing. */
export const areApart = (one: Range, other: Range): boolean => one.min > other.max || other.min > one.max;

/** The same in days, where four weeks and a month are one. */
export const areDaysApart = (one: Range, other: Range): boolean =>
  one.min > other.max * monthsDiffer || other.min > one.max * monthsDiffer;

/** Whether two stretches of numbers on a topic cannot both be what a page means. */
export const areAtOdds = ({ topic, one, other }: { topic: Topic; one: Range; other: Range }): boolean => {
  if (topic.isInDays ? areDaysApart(one, other) : areApart(one, other)) return true;
  if (!topic.strict) return false;
  const bothClosed = [one.max, other.max].every(Number.isFinite) && one.min > 0 && other.min > 0;
  const [shorter, longer] = [one.max, other.max].sort((a, b) => a - b) as [number, number];
  if (afterEffects.has(topic.id) && longer < Infinity && longer >= 20 * shorter) return true;
  if (afterEffects.has(topic.id)) return bothClosed && Math.max(one.max, other.max) >= 3 * Math.min(one.max, other.max);
  const areRanges = one.min < one.max && other.min < other.max;
  return bothClosed && areRanges && one.min !== other.min && one.max !== other.max;
};

/** "Typically this lasts a week" speaks of what the sentence before named. */
const refersBack =
  /^(?:(?:typically|usually|generally|normally|often|mostly),? )?(?:this|it|that|these|they) (?:\w+ )?(?:lasts?|takes?|goes|settles?)\b/;

/** A number that is no answer to how many or how long: "after two weeks", "the first three sessions". */
const counted =
  /(?<!\b(?:gone|off|over|again|back|fades|settles|clears|done|finished|complete|completed|ready) )\b(?:after|(?<!within the )first|another|further|next|last|previous|past|these|those|tras) (?:about |around |the |your )?$/;

const isRate = /^ (?:a|per|each|every) (?:day|week|month|fortnight|year)|^ (?:al|por) (?:dia|semana|mes|ano)/;

/** "When am I done? After twelve sessions." */
const asksForEnd = /\b(?:finish\w*|done|how many|over|end|cuant[oa]s|termin\w+|acab\w+)\b/;

type Placed = { topic: Topic; text: string; asked: string; start: number; end: number };

const isCountedFrom = ({ topic, text, asked, start, end }: Placed) =>
  topic.isFromThen !== true &&
  !asksForEnd.test(asked) &&
  (counted.test(text.slice(Math.max(0, start - 24), start)) || isRate.test(text.slice(end, end + 12)));

/** Begins with its number, as an answer or an item of a list does. */
const isBare =
  /^\W*(?:(?:between|about|around|roughly|approximately|usually|normally|typically|generally|as a rule|in most cases|most often|from|only|just|at least|up to|at the latest|entre|unos|unas|aproximadamente|normalmente|generalmente|por lo general),? ){0,2}(?:\d|one|two|three|four|five|six|seven|eight|ten|twelve|half|every|once|twice|weekly|monthly|fortnightly|cada|una?|an|a (?:good |full |whole )?(?:day|week|month|year|fortnight|few|couple|quarter)|dos|tres|cuatro|cinco|seis|ocho|diez)\b/;

/** A short answer, or one that ends with a number: "No, at each visit we give only five." */
const isElliptic = (text: string): boolean => text.split(' ').length <= 7 || endsWithNumber.test(text);

type Asked = Pick<CheckedSentence, 'text' | 'previous' | 'asked'> & { topic: Topic };

/** "Six, as a rule" without its tail, or "no, only six" without its comma. */
const bareNumber = (text: string): string => {
  const [first = ''] = text.split(',');
  return (holdsNumber.test(first) ? first : text.replaceAll(',', '')).replace(/[.!*]+$/, '');
};

/** "How many sessions? Between four and six." */
const readAnswer = ({ topic, text, asked }: Asked): Quantity[] => {
  const unit = asked === '' ? undefined : topic.asked?.exec(asked)?.[1];
  if (unit === undefined || !isElliptic(text) || topic.read(text).length > 0) return [];
  return topic
    .read(`${bareNumber(text)} ${unit}`)
    .map((quantity) => ({ ...quantity, end: Math.min(quantity.end, text.length) }));
};

const isAbout = ({ topic, text, previous, asked }: Asked): boolean => {
  const { hint } = topic;
  if (hint && !hint.test(text) && !hint.test(asked) && !(hint.test(previous) && refersBack.test(text))) return false;
  if (topic.about.test(text)) return true;
  if (asked !== '' && topic.about.test(asked) && topic.unless?.test(asked) !== true) return true;
  if (asked !== '' && (isBare.test(text) || refersBack.test(text)) && topic.asks?.test(asked) === true) return true;
  return refersBack.test(text) && topic.about.test(previous);
};

const statementsOn = ({ topic, sentences }: { topic: Topic; sentences: CheckedSentence[] }): Statement[] =>
  sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (!isAbout({ topic, ...sentence }) || topic.unless?.test(text)) return [];
    const said = refersBack.test(text) ? `${saidIn(sentence)} ${sentence.previous}` : saidIn(sentence);
    const qualifiers = qualifiersOf(topic.ownWords ? said.replace(topic.ownWords, '') : said);
    return [...topic.read(text), ...readAnswer({ topic, ...sentence })]
      .filter(({ start, end }) => !isCountedFrom({ topic, text, asked: sentence.asked, start, end }))
      .map((quantity) => ({ ...quantity, topic, sentence, qualifiers }));
  });

/** What a text says on the topics of which it can say only one thing, topic by topic. */
export const readStatements = ({ sentences: all }: CheckedText): Statement[][] => {
  const sentences = all.filter(
    ({ kind, isQuestion, isCited, setting, text: own }) =>
      kind !== 'reference' &&
      !isQuestion &&
      !setting.isAskers &&
      !isCited &&
      holdsQuantity.test(own) &&
      !isAnecdote(own),
  );
  return topics.map((topic) => statementsOn({ topic, sentences }));
};
