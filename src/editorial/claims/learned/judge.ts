import { type Category, categories, type Finding } from '../finding';
import type { Contents } from '../frames/frame';
import { isLifted } from '../lifted';
import type { Rule } from '../rules/rule';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import type { Opinion, Opinions, Reader, Reading } from './reader';

/** How sure the reader must be, 0 to 1. */
export type Sureness = {
  /** To speak where no rule has. */
  alone: number;
  /** Below this a rule that has spoken is not believed. */
  doubt: number;
};

export type Judge = {
  /** Whether a rule would be believed if it found something in a sentence. */
  believes: (input: { index: number; rule: Rule }) => boolean;
  /** What is to be said of a sentence besides what believed rules have found in it. */
  added: (input: { index: number; found: readonly Finding[] }) => Finding[];
};

const judged: readonly Category[] = categories.filter((name) => name !== 'page');

/** The model has read denials and hedges itself; what stands in a neighbour, it may not have. */
const isLiftedIn = ({ liftedBy }: Rule, sentence: CheckedSentence): boolean =>
  isLifted({
    by: liftedBy.filter((lift) => lift === 'citation' || lift === 'question' || lift === 'reported'),
    sentence,
    start: 0,
    end: sentence.text.length,
    isAboutNegation: false,
    isAnswered: false,
  });

/**
 * Lets a reader look at the sentences of a text, each by itself and together with the one before it in its paragraph:
 * "Fever after your drip? Send us a message."
 */
export const createJudge = ({
  read,
  reader,
  sureness,
  contentsOf,
}: {
  read: CheckedText;
  reader: Reader;
  sureness: Sureness;
  contentsOf: (index: number) => Contents;
}): Judge => {
  const readings: Reading[] = [];
  const readingOf = (index: number): Reading => (readings[index] ??= reader.read(contentsOf(index)));
  const opinions: Opinions[] = [];
  const opinionsOf = (index: number): Opinions => (opinions[index] ??= reader.opinionsOf(readingOf(index)));
  /** The categories in which something may be at fault, a bit for each. */
  const suspectsOf = (of: Opinions): number => {
    let bits = 0;
    judged.forEach((category, at) => (bits |= Number(of[category].any > sureness.doubt) << at));
    return bits;
  };
  const suspects: number[] = [];
  const suspectsIn = (index: number): number => (suspects[index] ??= suspectsOf(opinionsOf(index)));
  // One kind of work after another for the whole text: each finds what it needs close at hand.
  const readable = [...read.sentences.keys()].filter((index) => read.sentences[index]?.kind !== 'reference');
  readable.forEach(contentsOf);
  readable.forEach(suspectsIn);

  const joint: Opinions[] = [];
  /** Of a sentence together with the one before it; null where none belongs to it, or nothing is to be expected of the two. */
  const jointOf = (index: number): Opinions | null => {
    const [before, own] = [read.sentences[index - 1], read.sentences[index]];
    if (!before || before.paragraph !== own?.paragraph) return null;
    if (suspectsIn(index - 1) === 0 && suspectsIn(index) === 0) return null;
    return (joint[index] ??= reader.opinionsOf(readingOf(index - 1), readingOf(index)));
  };

  const ruleIn = ({ block, any, blocks, warns }: Opinion): Rule | null => {
    if (block > sureness.alone) return blocks;
    return any > sureness.alone ? warns : null;
  };

  const findingAt = ({ index, rule }: { index: number; rule: Rule }): Finding | null => {
    const sentence = read.sentences[index];
    if (!sentence || isLiftedIn(rule, sentence)) return null;
    const contents = contentsOf(index);
    const { from, to } = reader.placeOf({ rule: rule.id, sentence: contents });
    const start = sentence.start + (contents.words[from]?.start ?? 0);
    const end = sentence.start + (contents.words[to - 1]?.end ?? sentence.text.length);
    const { id, category, severity, why, suggestion } = rule;
    return { rule: id, category, severity, start, end, excerpt: read.text.slice(start, end), why, suggestion };
  };

  /** What two sentences say together and neither by itself. */
  const sharedFinding = ({ index, category }: { index: number; category: Category }): Finding | null => {
    const shared = jointOf(index)?.[category];
    if (!shared || opinionsOf(index - 1)[category].any > sureness.alone) return null;
    const rule = ruleIn(shared);
    return rule && findingAt({ index, rule });
  };

  const possible: number[] = [];
  /** The same, with the pairs of sentences that it belongs to. */
  const possibleIn = (index: number): number => {
    const known = possible[index];
    if (known !== undefined) return known;
    const [before, after] = [jointOf(index), jointOf(index + 1)];
    return (possible[index] =
      suspectsIn(index) | (before === null ? 0 : suspectsOf(before)) | (after === null ? 0 : suspectsOf(after)));
  };
  const isPossible = (index: number, category: Category): boolean =>
    (possibleIn(index) & (1 << judged.indexOf(category))) !== 0;

  return {
    believes: ({ index, rule: { id, category } }) => isPossible(index, category) || !reader.knows(id),
    added: ({ index, found }) => {
      if (possibleIn(index) === 0) return [];
      return judged.flatMap((category) => {
        if (!isPossible(index, category)) return [];
        const said = found.filter((one) => one.category === category && reader.knows(one.rule));
        if (said.some(({ severity }) => severity === 'block')) return [];
        const rule = ruleIn(opinionsOf(index)[category]);
        if (!rule && said.length > 0) return [];
        const fresh = rule ? findingAt({ index, rule }) : sharedFinding({ index, category });
        return fresh && !said.some((one) => one.rule === fresh.rule) ? [fresh] : [];
      });
    },
  };
};
