import { correctSpelling } from './spelling';

/** One word or sign of a sentence. Contractions come apart ("do" "n't"), compounds too ("pain" "free"). */
export type Word = { text: string; start: number; end: number };

/** Most sentences hold neither signs beyond the plain ones nor contractions, and are read by a simpler pattern. */
const plainPattern = /(?:[a-z]\.){2,}|[a-z]+|'(?:s|re|ve|ll|d|m)(?![a-z])|\d+(?:[.,]\d+)*|[^\s\w]/g;
const fullPattern =
  /&(?:nbsp|shy|thinsp|ensp|emsp|zwnj|#160|#8239);|can't|[a-z]+(?=n't(?![a-z]))|n't(?![a-z])|'(?:s|re|ve|ll|d|m)(?![a-z])|(?:[a-z]\.){2,}|\d+(?:[.,]\d+)*|[a-z]+(?:[\u00AD\u200B\u2060]+[a-z]+)*|\p{Extended_Pictographic}|[^\s\w]/gu;

const needsFull = /n't|&|[^\n -~]/;

/** Spellings that mean the same to every frame. */
const plain: Record<string, string> = {
  "can't": 'cannot',
  cant: 'cannot',
  "n't": 'not',
  wo: 'will',
  dont: 'not',
  doesnt: 'not',
  wont: 'not',
  isnt: 'not',
  painfree: 'pain free',
  riskfree: 'risk free',
  drugfree: 'drug free',
  sideeffects: 'side effects',
  '\u{1F4AF}': '100 %',
};

/** Soft hyphens and the like, which stand inside words unseen. */
const invisible = /[\u00AD\u200B\u2060]+/g;

const isLetter = (sign: string): boolean => /[a-z0-9]/.test(sign);

/** The words of a folded sentence. A hyphen between letters joins nothing and is left out. */
export const wordsOf = (sentence: string): Word[] => {
  const words: Word[] = [];
  const pattern = needsFull.test(sentence) ? fullPattern : plainPattern;
  for (const match of sentence.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length > 3 && match[0].startsWith('&')) continue;
    if (match[0] === '-' && isLetter(sentence.charAt(start - 1)) && isLetter(sentence.charAt(end))) continue;
    const isAbbreviation = match[0].endsWith('.') && match[0].length > 3;
    const bare = isAbbreviation
      ? match[0].replaceAll('.', '')
      : pattern === plainPattern
        ? match[0]
        : match[0].replace(invisible, '');
    const text = plain[bare] ?? correctSpelling(bare);
    if (!text.includes(' ')) words.push({ text, start, end });
    else for (const part of text.split(' ')) words.push({ text: part, start, end });
  }
  return words;
};
