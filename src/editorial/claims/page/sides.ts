import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { type Opposites, opposites } from './opposites';

/** A sentence that takes one of two sides which exclude each other, and where in it. */
export type Side = { of: Opposites; side: 'one' | 'other'; sentence: CheckedSentence; start: number; end: number };

const sideOf = (of: Opposites, sentence: CheckedSentence): Side[] => {
  for (const side of ['one', 'other'] as const) {
    const match = of[side].exec(sentence.text);
    if (match) return [{ of, side, sentence, start: match.index, end: match.index + match[0].length }];
  }
  return [];
};

/** Every side that the sentences of a text take, question by question. */
export const readSides = ({ sentences }: CheckedText): Side[][] => {
  const readable = sentences.filter(({ kind, isQuestion }) => kind !== 'reference' && !isQuestion);
  return opposites.map((of) =>
    readable.flatMap((sentence) => sideOf(of, sentence)).filter(({ sentence }) => !of.unless?.test(sentence.text)),
  );
};
