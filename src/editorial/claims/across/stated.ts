import type { CheckedText } from '../text/checked-text';
import { readSides } from '../page/sides';
import { readStatements } from '../page/statements';
import { isSaidOfSome, restrictionOf } from './restriction';

/** A stretch of numbers, or one of two sides that exclude each other. */
type Value = { min: number; max: number } | { side: 'one' | 'other' };

/** What a text or a field of a document says on something of which pages can say only one thing. */
export type Stated = {
  /** Only what has the same topic is compared. */
  topic: string;
  value: Value;
  /** What it is said of besides the therapy, or empty; see {@link restrictionOf}. */
  restriction: string;
  /** One of several that hold side by side, such as prices: it is enough to agree with one of them. */
  isOneOf?: boolean;
};

/** Something stated in a text, in a folded sentence; `start` and `end` are offsets into the text. */
type StatedInText = Stated & { sentence: string; start: number; end: number };

/** What a text says on the topics that its pages share. `title` and `names` are folded. */
export const statedIn = ({
  read,
  title,
  names,
}: {
  read: CheckedText;
  title: string;
  names: readonly string[];
}): StatedInText[] => {
  const restrictionFor = ({ text, previous }: { text: string; previous: string }) =>
    restrictionOf({ text, context: `${title}\n${/\?\W*$/.test(previous) ? previous : ''}`, names });
  const numbers = readStatements(read)
    .flat()
    .filter(({ sentence }) => !isSaidOfSome(sentence.text))
    .map(({ topic, sentence, min, max, start, end }) => ({
      topic: topic.id,
      value: { min, max },
      restriction: restrictionFor(sentence),
      sentence: sentence.text,
      start: sentence.start + start,
      end: sentence.start + end,
    }));
  const sides = readSides(read)
    .flat()
    .map(({ of, side, sentence, start, end }) => ({
      topic: `side:${of.id}`,
      value: { side },
      restriction: restrictionFor(sentence),
      sentence: sentence.text,
      start: sentence.start + start,
      end: sentence.start + end,
    }));
  return [...numbers, ...sides];
};
