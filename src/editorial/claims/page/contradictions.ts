import type { Finding } from '../finding';
import { bodyClasses } from '../lexicon/en/body';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { opposites } from './opposites';
import { type PageRule, problemAt } from './problem';
import type { Quantity } from './quantities';
import { type Topic, topics } from './topics';

export const contradiction: PageRule = {
  id: 'contradictory-numbers',
  category: 'page',
  severity: 'block',
  name: 'The page contradicts itself',
  why: 'A reader cannot know which is true, and plans or pays by the wrong one.',
  source: 'FTC Act section 5 on price claims; NHS content standard',
  suggestion:
    'Keep the right one, in one place: the price table, the sessions and minutes of the therapy, its aftercare.',
};

/** What a number is said of besides: two numbers are compared only where this is the same. */
const qualifier = new RegExp(
  String.raw`\b(?:with(?:out)? (?:ultrasound|guidance|fluoroscopy)|first|initial|follow-?up|new patients?|later|additional|extra|second|children|adults|severe|each area|lidocaine|dextrose solution|perineural|into the joint|trial|study|optional|con ecografia|sin ecografia)\b`,
  'g',
);

const bodyPart = new RegExp(String.raw`\b(?:${bodyClasses.part.join('|')})\b`, 'g');

/** Two statements speak of different places only when both name one. */
const differInPlace = (one: string, other: string): boolean => {
  const [here, there] = [one, other].map((text) => new Set(text.match(bodyPart)));
  if (!here || !there || here.size === 0 || there.size === 0) return false;
  return ![...here].some((part) => there.has(part));
};

const qualifiersOf = (text: string): string =>
  [...new Set([...text.matchAll(qualifier)].map(([word]) => word))].sort().join(' ');

type Statement = Quantity & { sentence: CheckedSentence; qualifiers: string };

const contradicts = ({ topic, one, other }: { topic: Topic; one: Statement; other: Statement }): boolean => {
  if (one.sentence === other.sentence || one.qualifiers !== other.qualifiers) return false;
  if (differInPlace(one.sentence.text, other.sentence.text)) return false;
  if (one.min > other.max || other.min > one.max) return true;
  if (!topic.strict) return false;
  const bothClosed = [one.max, other.max].every(Number.isFinite) && one.min > 0 && other.min > 0;
  if (topic.id === 'soreness') return bothClosed && Math.max(one.max, other.max) >= 3 * Math.min(one.max, other.max);
  const areRanges = one.min < one.max && other.min < other.max;
  return bothClosed && areRanges && one.min !== other.min && one.max !== other.max;
};

/** "Typically this lasts a week" speaks of what the sentence before named. */
const refersBack =
  /^(?:(?:typically|usually|generally|normally|often|mostly),? )?(?:this|it|that|these|they) (?:\w+ )?(?:lasts?|takes?|goes|settles?)\b/;

const statementsOn = ({ topic, sentences }: { topic: Topic; sentences: CheckedSentence[] }): Statement[] =>
  sentences.flatMap((sentence) => {
    const { text, kind, isQuestion, previous } = sentence;
    const isAbout = topic.about.test(text) || (refersBack.test(text) && topic.about.test(previous));
    if (kind === 'reference' || isQuestion || !isAbout || topic.unless?.test(text)) return [];
    const qualifiers = qualifiersOf(text);
    return topic.read(text).map((quantity) => ({ ...quantity, sentence, qualifiers }));
  });

const place = ({ sentence, start, end }: Statement) => ({ start: sentence.start + start, end: sentence.start + end });

const findNumbers = ({ text, sentences }: CheckedText): Finding[] =>
  topics.flatMap((topic) => {
    const statements = statementsOn({ topic, sentences });
    return statements.flatMap((other, index) => {
      const one = statements.slice(0, index).find((earlier) => contradicts({ topic, one: earlier, other }));
      if (!one) return [];
      const first = place(one);
      const detail = `About ${topic.name} the page also says "${text.slice(first.start, first.end)}".`;
      return [problemAt({ rule: contradiction, text, ...place(other), detail })];
    });
  });

const findOpposites = ({ text, sentences }: CheckedText): Finding[] =>
  opposites.flatMap(({ name, one, other, unless }) => {
    const readable = sentences.filter(
      ({ kind, isQuestion, text: own }) => kind !== 'reference' && !isQuestion && !unless?.test(own),
    );
    const first = readable.find((sentence) => one.test(sentence.text));
    const second = readable.find(
      (sentence) => sentence !== first && other.test(sentence.text) && !one.test(sentence.text),
    );
    if (!first || !second) return [];
    const [earlier, later] = first.start < second.start ? [first, second] : [second, first];
    const match = (later === first ? one : other).exec(later.text);
    const start = later.start + (match?.index ?? 0);
    const detail = `About ${name} the page also says "${text.slice(earlier.start, Math.min(earlier.end, earlier.start + 120))}".`;
    return [problemAt({ rule: contradiction, text, start, end: start + (match?.[0].length ?? 1), detail })];
  });

/** Numbers and statements of one text that cannot both be true. Linear but for the few numbers on the same topic. */
export const findContradictions = (read: CheckedText): Finding[] => [...findNumbers(read), ...findOpposites(read)];
