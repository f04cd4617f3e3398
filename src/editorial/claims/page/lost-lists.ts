import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { type PageRule, problemAt } from './problem';

export const lostList: PageRule = {
  id: 'lost-list',
  category: 'form',
  severity: 'warn',
  name: 'List or table that lost its items',
  why: 'A sentence promises a list and none follows.',
  source: 'Editorial practice',
  suggestion: 'Put the list back or finish the sentence.',
};

/** Sentences that promise a list which does not come. */
export const findLostLists = ({ text, sentences }: CheckedText): Finding[] =>
  sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    const isOpen =
      /(?:\bfor (?:those|people|patients) who|:)\s*$/.test(sentence.text) && sentence.text.split(' ').length > 4;
    const hasItems =
      next !== undefined && (next.lead !== null || next.kind === 'item' || next.paragraph === sentence.paragraph);
    const follows = hasItems && !/^(?:what|how|learn|why|who|understanding)\b/.test(next.text);
    return isOpen && !follows ? [problemAt({ rule: lostList, text, start: sentence.start, end: sentence.end })] : [];
  });
