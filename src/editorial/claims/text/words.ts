/** One word or sign of a sentence. Contractions come apart ("do" "n't"), compounds too ("pain" "free"). */
export type Word = { text: string; start: number; end: number };

const pattern =
  /can't|[a-z]+(?=n't(?![a-z]))|n't(?![a-z])|'(?:s|re|ve|ll|d|m)(?![a-z])|(?:[a-z]\.){2,}|\d+(?:[.,]\d+)*|[a-z]+|\p{Extended_Pictographic}|[^\s\w]/gu;

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
};

const isLetter = (sign: string): boolean => /[a-z0-9]/.test(sign);

/** The words of a folded sentence. A hyphen between letters joins nothing and is left out. */
export const wordsOf = (sentence: string): Word[] => {
  const words: Word[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0] === '-' && isLetter(sentence.charAt(start - 1)) && isLetter(sentence.charAt(end))) continue;
    const isAbbreviation = /^(?:[a-z]\.){2,}$/.test(match[0]);
    words.push({ text: isAbbreviation ? match[0].replaceAll('.', '') : (plain[match[0]] ?? match[0]), start, end });
  }
  return words;
};
