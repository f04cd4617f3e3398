import type { Locale } from '@/core/locales';

import type { Finding } from '../finding';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { holdsQuantity, isOfAnother, qualifiersOf } from './comparable';
import { contradiction } from './contradiction-rule';
import { opposites } from './opposites';
import { problemAt } from './problem';
import type { Quantity } from './quantities';
import { findSameSubject } from './same-subject';
import type { Topic } from './topic';
import { topics } from './topics';

type Statement = Quantity & { sentence: CheckedSentence; qualifiers: string };

/** People differ in how long these last: only ends that lie far apart contradict each other. */
const afterEffects = new Set(['soreness', 'bruising', 'swelling', 'redness']);

const contradicts = ({ topic, one, other }: { topic: Topic; one: Statement; other: Statement }): boolean => {
  if (one.sentence === other.sentence || one.qualifiers !== other.qualifiers) return false;
  if (isOfAnother(one.sentence.text, other.sentence.text)) return false;
  if (one.min > other.max || other.min > one.max) return true;
  if (!topic.strict) return false;
  const bothClosed = [one.max, other.max].every(Number.isFinite) && one.min > 0 && other.min > 0;
  if (afterEffects.has(topic.id)) return bothClosed && Math.max(one.max, other.max) >= 3 * Math.min(one.max, other.max);
  const areRanges = one.min < one.max && other.min < other.max;
  return bothClosed && areRanges && one.min !== other.min && one.max !== other.max;
};

/** "Typically this lasts a week" speaks of what the sentence before named. */
const refersBack =
  /^(?:(?:typically|usually|generally|normally|often|mostly),? )?(?:this|it|that|these|they) (?:\w+ )?(?:lasts?|takes?|goes|settles?)\b/;

/** A number that is no answer to how many or how long: "after two weeks", "the first three sessions". */
const counted =
  /(?<!\b(?:gone|off|over|again|back|fades|settles|clears) )\b(?:after|first|another|further|next|last|previous|past|these|those|tras) (?:about |around |the |your )?$/;

const isRate = /^ (?:a|per|each|every) (?:day|week|month|fortnight)/;

const isCountedFrom = ({ topic, text, start, end }: { topic: Topic; text: string; start: number; end: number }) =>
  topic.isFromThen !== true &&
  (counted.test(text.slice(Math.max(0, start - 24), start)) || isRate.test(text.slice(end, end + 12)));

/** Begins with its number, as an answer or an item of a list does. */
const isBare =
  /^\W*(?:between |about |around |usually |from |only |at least |entre |unos |unas )?(?:\d|one|two|three|four|five|six|seven|eight|ten|twelve|half|an|dos|tres|cuatro|cinco|seis|ocho|diez)\b/;

const isAsked = /\?\W*$/;

const isShort = (text: string): boolean => text.split(' ').length <= 7;

/** "How many sessions? Between four and six." */
const readAnswer = ({ topic, text, previous }: { topic: Topic; text: string; previous: string }): Quantity[] => {
  const unit = isShort(text) ? topic.asked?.exec(previous)?.[1] : undefined;
  if (unit === undefined || topic.read(text).length > 0) return [];
  return topic
    .read(`${text.replace(/[.!*]+$/, (signs) => ' '.repeat(signs.length))} ${unit}`)
    .map((quantity) => ({ ...quantity, end: Math.min(quantity.end, text.length) }));
};

const isAbout = ({ topic, text, previous }: { topic: Topic; text: string; previous: string }): boolean =>
  topic.about.test(text) ||
  ((refersBack.test(text) || (isBare.test(text) && isAsked.test(previous))) && topic.about.test(previous));

const statementsOn = ({ topic, sentences }: { topic: Topic; sentences: CheckedSentence[] }): Statement[] =>
  sentences.flatMap((sentence) => {
    const { text, previous } = sentence;
    if (!isAbout({ topic, text, previous }) || topic.unless?.test(text)) return [];
    const qualifiers = qualifiersOf(text);
    return [...topic.read(text), ...readAnswer({ topic, text, previous })]
      .filter(({ start, end }) => !isCountedFrom({ topic, text, start, end }))
      .map((quantity) => ({ ...quantity, sentence, qualifiers }));
  });

const place = ({ sentence, start, end }: Statement) => ({ start: sentence.start + start, end: sentence.start + end });

const findNumbers = ({ text, sentences: all }: CheckedText): Finding[] => {
  const sentences = all.filter(
    ({ kind, isQuestion, isCited, text: own }) =>
      kind !== 'reference' && !isQuestion && !isCited && holdsQuantity.test(own),
  );
  return topics.flatMap((topic) => {
    const statements = statementsOn({ topic, sentences });
    return statements.flatMap((other, index) => {
      const one = statements.slice(0, index).find((earlier) => contradicts({ topic, one: earlier, other }));
      if (!one) return [];
      const first = place(one);
      const detail = `About ${topic.name} the page also says "${text.slice(first.start, first.end)}".`;
      return [problemAt({ rule: contradiction, text, ...place(other), detail })];
    });
  });
};

const findOpposites = ({ text, sentences }: CheckedText): Finding[] =>
  opposites.flatMap(({ name, one, other, unless }) => {
    const isReadable = ({ kind, isQuestion, text: own }: CheckedSentence) =>
      kind !== 'reference' && !isQuestion && !unless?.test(own);
    const first = sentences.find((sentence) => one.test(sentence.text) && isReadable(sentence));
    if (!first) return [];
    const second = sentences.find(
      (sentence) => sentence !== first && other.test(sentence.text) && !one.test(sentence.text) && isReadable(sentence),
    );
    if (!second) return [];
    const [earlier, later] = first.start < second.start ? [first, second] : [second, first];
    const match = (later === first ? one : other).exec(later.text);
    const start = later.start + (match?.index ?? 0);
    const detail = `About ${name} the page also says "${text.slice(earlier.start, Math.min(earlier.end, earlier.start + 120))}".`;
    return [problemAt({ rule: contradiction, text, start, end: start + (match?.[0].length ?? 1), detail })];
  });

/** Numbers and statements of one text that cannot both be true. Linear but for the few numbers on the same topic. */
export const findContradictions = ({ read, locales }: { read: CheckedText; locales: readonly Locale[] }): Finding[] => {
  const numbers = findNumbers(read);
  const sameSubject = locales.includes('en') ? findSameSubject(read) : [];
  const isKnown = ({ start, end }: Finding) => numbers.some((one) => one.start < end && start < one.end);
  return [...numbers, ...sameSubject.filter((finding) => !isKnown(finding)), ...findOpposites(read)];
};
