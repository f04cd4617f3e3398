import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { type PageRule, problemAt } from './problem';

export const danglingBracket: PageRule = {
  id: 'dangling-bracket',
  category: 'form',
  severity: 'block',
  name: 'Bracket without its partner',
  why: 'Something was lost here, often a citation.',
  source: 'Editorial practice',
  suggestion: 'Complete what stood in the bracket or delete it.',
};

const partner: Record<string, string> = { ')': '(', ']': '[' };

/** "a) first", "1) first" and smileys close a bracket that nobody opened. */
const isListMark = (before: string): boolean =>
  /(?:^|[\s(])(?:[a-z]|\d{1,2}|[ivx]{1,4})$/i.test(before) || /[:;]-?$/.test(before);

/** Brackets that open or close without the other one in the same paragraph. */
export const findDanglingBrackets = ({ text, sentences }: CheckedText): Finding[] => {
  const found: number[] = [];
  let open: { sign: string; at: number }[] = [];
  let paragraph = -1;
  const close = () => found.push(...open.map(({ at }) => at));
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      close();
      open = [];
      paragraph = sentence.paragraph;
    }
    if (!/[()[\]]/.test(sentence.text)) continue;
    for (let at = sentence.start; at < sentence.end; at += 1) {
      const sign = text.charAt(at);
      if (sign === '(' || sign === '[') {
        if (!/[:;]-?$/.test(text.slice(Math.max(0, at - 2), at))) open.push({ sign, at });
      } else if (sign === ')' || sign === ']') {
        const index = open.findLastIndex((bracket) => bracket.sign === partner[sign]);
        if (index >= 0) open.splice(index, 1);
        else if (!isListMark(text.slice(Math.max(sentence.start, at - 5), at))) found.push(at);
      }
    }
  }
  close();
  return found
    .sort((one, other) => one - other)
    .map((at) => problemAt({ rule: danglingBracket, text, start: at, end: at + 1 }));
};
