import { correctSpelling } from './spelling';

/** One word or sign of a sentence. Contractions come apart ("do" "n't"), compounds too ("pain" "free"). */
export type Word = { text: string; start: number; end: number };

/** Most sentences hold neither signs beyond the plain ones nor contractions, and are read by a simpler pattern. */
const plainPattern = /(?:[a-z]\.){2,}|[a-z]+|'(?:s|re|ve|ll|d|m)(?![a-z])|\d+(?:[.,]\d+)*|[^\s\w]/y;
const fullPattern =
  /&(?:nbsp|shy|thinsp|ensp|emsp|zwnj|#160|#8239);|can't|[a-z]+(?=n't(?![a-z]))|n't(?![a-z])|'(?:s|re|ve|ll|d|m)(?![a-z])|(?:[a-z]\.){2,}|\d+(?:[.,]\d+)*|[a-z]+(?:[\u00AD\u200B\u2060]+[a-z]+)*|\p{Extended_Pictographic}|[^\s\w]/uy;

const needsFull = /n't|&|[^\n -~]/;

/** Spellings that mean the same to every frame. */
const plain = new Map(
  Object.entries({
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
  }),
);

/** Soft hyphens and the like, which stand inside words unseen. */
const invisible = /[\u00AD\u200B\u2060]+/g;

/** Text of its own: a piece that was cut out of a page would keep the whole page in memory. */
const copy = (piece: string): string => Array.from(piece).join('');

const spellings = new Map<string, string>();
const mostSpellings = 20_000;

/** A word as the frames know it. The same word is the same string each time, which maps find at once. */
const spell = (word: string): string => {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const isAbbreviation = word.length > 3 && word.endsWith('.');
  const bare = copy(isAbbreviation ? word.replaceAll('.', '') : word.replace(invisible, ''));
  const meant = plain.get(bare) ?? correctSpelling(bare);
  if (spellings.size >= mostSpellings) spellings.clear();
  spellings.set(bare === word ? bare : copy(word), meant);
  return meant;
};

const isLetter = (sign: string): boolean => /[a-z0-9]/.test(sign);

/** The words of a folded sentence. A hyphen between letters joins nothing and is left out. */
export const wordsOf = (sentence: string): Word[] => {
  const words: Word[] = [];
  const pattern = needsFull.test(sentence) ? fullPattern : plainPattern;
  let end = 0;
  for (let start = 0; start < sentence.length; start = end) {
    pattern.lastIndex = start;
    end = start + 1;
    if (sentence.charAt(start) === ' ' || !pattern.test(sentence)) continue;
    end = pattern.lastIndex;
    const word = sentence.slice(start, end);
    if (word.length > 3 && word.startsWith('&')) continue;
    if (word === '-' && isLetter(sentence.charAt(start - 1)) && isLetter(sentence.charAt(end))) continue;
    const text = spell(word);
    if (!text.includes(' ')) words.push({ text, start, end });
    else for (const part of text.split(' ')) words.push({ text: part, start, end });
  }
  return words;
};
