import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { areOfOtherCases } from './circumstances';
import { qualifiersOf, saidIn } from './comparable';
import type { Opposites } from './opposite';
import { opposites } from './opposites';
import { phaseOf } from './rulings';
import { subjectsOf } from './subjects';

/** A sentence that takes one of two sides which exclude each other, and where in it. */
export type Side = { of: Opposites; side: 'one' | 'other'; sentence: CheckedSentence; start: number; end: number };

/** The clauses of a text with their places. */
const clausesIn = (text: string): { clause: string; at: number }[] =>
  [...text.matchAll(/[^:;]+/g)].map(({ 0: clause, index }) => ({ clause, at: index }));

const sideOf = (of: Opposites, sentence: CheckedSentence): Side[] => {
  const { text } = sentence;
  if (of.hint?.test(text) === false) return [];
  const clauses = of.isOfClauses && /[:;]/.test(text) ? clausesIn(text) : [{ clause: text, at: 0 }];
  for (const { clause, at } of clauses) {
    for (const side of ['one', 'other'] as const) {
      const match = of[side].exec(clause);
      if (match) return [{ of, side, sentence, start: at + match.index, end: at + match.index + match[0].length }];
    }
  }
  return [];
};

/** A quick look for all questions that have one. */
const anyHint = new RegExp(opposites.flatMap(({ hint }) => (hint ? [hint.source] : [])).join('|'));

/** Every side that the sentences of a text take, question by question. */
export const readSides = ({ sentences }: CheckedText): Side[][] => {
  const readable = sentences.filter(
    ({ kind, isQuestion, setting }) => kind !== 'reference' && !isQuestion && !setting.isAskers,
  );
  const hinted = readable.filter(({ text }) => anyHint.test(text));
  return opposites.map((of) =>
    (of.hint ? hinted : readable)
      .flatMap((sentence) => sideOf(of, sentence))
      .filter(({ sentence }) => !of.unless?.test(sentence.text)),
  );
};

/** What a side is taken on, without the words of the question itself. */
const objectsOf = ({ of, sentence }: Side): Set<string> =>
  subjectsOf(of.words === undefined ? '' : sentence.text.replace(new RegExp(of.words, 'g'), ' '));

/** Whether two sides of a question are taken on the same thing, as far as they say on what. */
export const areOnTheSame = (one: Side, other: Side): boolean => {
  const [text, against] = [saidIn(one.sentence), saidIn(other.sentence)];
  if (
    areOfOtherCases(one.sentence, other.sentence) ||
    (one.of.isOther !== undefined && qualifiersOf(text) !== qualifiersOf(against))
  )
    return false;
  if (one.of.isOther?.(one.sentence.text, other.sentence.text) === true) return false;
  const [before, after] = [phaseOf(one.sentence.text), phaseOf(other.sentence.text)];
  if (one.of.isTimed && before !== null && after !== null && before !== after) return false;
  const [here, there] = [objectsOf(one), objectsOf(other)];
  return here.size === 0 || there.size === 0 || [...here].some((stem) => there.has(stem));
};
