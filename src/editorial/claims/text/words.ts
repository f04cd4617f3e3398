import { correctSpelling } from './spelling';

/** One word or sign of a sentence. Contractions come apart ("do" "n't"), compounds too ("pain" "free"). */
export type Word = { text: string; start: number; end: number };

const pattern =
  /&(?:nbsp|shy|thinsp|ensp|emsp|zwnj|#160|#8239);|can't|[a-z]+(?=n't(?![a-z]))|n't(?![a-z])|'(?:s|re|ve|ll|d|m)(?![a-z])|(?:[a-z]\.){2,}|\d+(?:[.,]\d+)*|[a-z]+(?:[\u00AD\u200B\u2060]+[a-z]+)*|\p{Extended_Pictographic}|[^\s\w]/gu;

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
  for (const match of sentence.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length > 3 && match[0].startsWith('&')) continue;
    if (match[0] === '-' && isLetter(sentence.charAt(start - 1)) && isLetter(sentence.charAt(end))) continue;
    const isAbbreviation = /^(?:[a-z]\.){2,}$/.test(match[0]);
    const bare = isAbbreviation ? match[0].replaceAll('.', '') : match[0].replace(invisible, '');
    for (const text of (plain[bare] ?? correctSpelling(bare)).split(' ')) words.push({ text, start, end });
  }
  return words;
};
