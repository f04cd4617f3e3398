import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { type PageRule, problemAt } from './problem';

export const repeatedLine: PageRule = {
  id: 'repeated-line',
  category: 'form',
  severity: 'warn',
  name: 'Short line that stands twice',
  why: 'It looks like a caption or a piece of a template that was left over.',
  source: 'Editorial practice',
  suggestion: 'Delete what does not belong to the page.',
};

/** Short headings that stand twice. */
export const findRepeatedLines = ({ text, sentences }: CheckedText): Finding[] => {
  const seen = new Set<string>();
  return sentences.flatMap((sentence) => {
    const words = sentence.text.split(' ').length;
    if (sentence.kind !== 'heading' || words < 2 || words > 5) return [];
    if (seen.has(sentence.text))
      return [problemAt({ rule: repeatedLine, text, start: sentence.start, end: sentence.end })];
    seen.add(sentence.text);
    return [];
  });
};
