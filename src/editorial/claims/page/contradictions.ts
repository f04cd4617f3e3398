import type { Finding } from '../finding';
import { bodyClasses } from '../lexicon/en/body';
import { treatmentClasses } from '../lexicon/en/treatments';
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
  String.raw`\b(?:with(?:out)? (?:ultrasound|guidance|fluoroscopy)|first|initial|follow-?ups?|following|siguientes|primera|new patients?|later|top-?ups?|booster|maintenance|repeat|smokers|men|women|basic|premium|additional|extra|second|children|adults|severe|each area|lidocaine|perineural|into the joint|trial|study|optional|con ecografia|sin ecografia)\b`,
  'g',
);

const illness = new RegExp(String.raw`\b(?:${bodyClasses.disease.join('|')})\b`, 'g');
const bodyPart = new RegExp(String.raw`\b(?:${bodyClasses.part.join('|')})\b`, 'g');

const notSubjects = new Set([
  'table',
  'lift',
  'float',
  'alignment',
  'exercise',
  'platelet',
  'iv',
  'needle',
  'injection',
]);
const subject = new RegExp(
  String.raw`\b(?:${treatmentClasses.namedTreatment.filter((name) => !notSubjects.has(name)).join('|')}|consultation|check-?up|scan|review|vial|syringe)s?\b`,
  'g',
);

/** Two statements speak of different things only when both name one. */
const differIn = (names: RegExp, one: string, other: string): boolean => {
  const [here, there] = [one, other].map(
    (text) => new Set([...text.matchAll(names)].map(([name]) => name.replace(/s$/, ''))),
  );
  if (!here || !there || here.size === 0 || there.size === 0) return false;
  return ![...here].some((name) => there.has(name));
};

const qualifiersOf = (text: string): string =>
  [...new Set([...text.matchAll(qualifier)].map(([word]) => word))].sort().join(' ');

type Statement = Quantity & { sentence: CheckedSentence; qualifiers: string };

/** People differ in how long these last: only ends that lie far apart contradict each other. */
const afterEffects = new Set(['soreness', 'bruising', 'swelling', 'redness']);

const contradicts = ({ topic, one, other }: { topic: Topic; one: Statement; other: Statement }): boolean => {
  if (one.sentence === other.sentence || one.qualifiers !== other.qualifiers) return false;
  const [first, second] = [one.sentence.text, other.sentence.text];
  if ([bodyPart, subject, illness].some((names) => differIn(names, first, second))) return false;
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

/** Begins with its number, as an answer or an item of a list does. */
const isBare =
  /^\W*(?:between |about |around |usually |from |only |at least |entre |unos |unas )?(?:\d|one|two|three|four|five|six|seven|eight|ten|twelve|half|an|dos|tres|cuatro|cinco|seis|ocho|diez)\b/;

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
  topic.about.test(text) || ((refersBack.test(text) || isBare.test(text)) && topic.about.test(previous));

const statementsOn = ({ topic, sentences }: { topic: Topic; sentences: CheckedSentence[] }): Statement[] =>
  sentences.flatMap((sentence) => {
    const { text, previous } = sentence;
    if (!isAbout({ topic, text, previous }) || topic.unless?.test(text)) return [];
    const qualifiers = qualifiersOf(text);
    return [...topic.read(text), ...readAnswer({ topic, text, previous })]
      .filter(({ start }) => !counted.test(text.slice(Math.max(0, start - 24), start)))
      .map((quantity) => ({ ...quantity, sentence, qualifiers }));
  });

const holdsQuantity =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|sixty|ninety|half|whole|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|treinta|media|overnight|weekly|monthly|fortnight|fortnightly|evening)\b|\b(?:an?(?: full| whole| good)?|the next|the following|the same|every|days to|once a) (?:hour|day|week|month|year|morning|afternoon|few|couple|weeks|fortnight)|semanal|mensual|dias a|mismo dia|dia siguiente/;

const place = ({ sentence, start, end }: Statement) => ({ start: sentence.start + start, end: sentence.start + end });

const findNumbers = ({ text, sentences: all }: CheckedText): Finding[] => {
  const sentences = all.filter(
    ({ kind, isQuestion, text: own }) => kind !== 'reference' && !isQuestion && holdsQuantity.test(own),
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
