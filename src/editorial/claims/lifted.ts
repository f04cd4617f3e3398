import type { Lift } from './rules/rule';
import { isHedged } from './scope/hedges';
import { isSalesQuestion } from './scope/neighbours';
import { clauseBefore, holdsNegation, isNegated } from './scope/negation';
import { introducesClaimsOfOthers, isReported } from './scope/reported';
import { type CheckedSentence, isAnsweredYes, isDeniedByNext } from './text/checked-text';

type Place = {
  sentence: CheckedSentence;
  start: number;
  end: number;
  /** The pattern looks for a negation itself: "not a single complication". */
  isAboutNegation: boolean;
  /** The rule has read the next sentence itself. */
  isAnswered: boolean;
};

const isShort = (text: string): boolean => text.split(/\s+/).length <= 14;

/** A denial speaks of a question, a heading or a short statement before it; after a long one it may speak of anything. */
const isDenied = ({ sentence, start, end, isAboutNegation, isAnswered }: Place): boolean =>
  (!isAboutNegation && holdsNegation(sentence.text.slice(start, end))) ||
  isNegated({ sentence: sentence.text, start, end }) ||
  (!isAnswered && isDeniedByNext(sentence) && (sentence.isQuestion || isShort(sentence.text)));

const lifts: Record<Lift, (place: Place) => boolean> = {
  negation: isDenied,
  question: ({ sentence, isAnswered }) =>
    !isAnswered && sentence.isQuestion && !isAnsweredYes(sentence) && !isSalesQuestion(sentence.text),
  reported: ({ sentence }) =>
    isReported(sentence.text) || (sentence.leadText !== '' && introducesClaimsOfOthers(sentence.leadText)),
  hedge: ({ sentence, start, end }) =>
    isHedged(clauseBefore({ sentence: sentence.text, start })) || isHedged(sentence.text.slice(start, end)),
  citation: ({ sentence }) => sentence.isCited,
};

/** True when one of the things that may lift a rule is there. */
export const isLifted = ({ by, ...place }: Place & { by: Lift[] }): boolean => by.some((lift) => lifts[lift](place));
