import { fold, wordsOf } from './fold';

export const isSameTitle = (ours: string, theirs: string): boolean =>
  fold(ours).replaceAll(' ', '') === fold(theirs).replaceAll(' ', '');

/** How much two titles share, from 0 to 1: twice the common words through all words (the coefficient of Dice). */
export const similarity = (ours: string, theirs: string): number => {
  const left = wordsOf(ours);
  const right = wordsOf(theirs);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return (2 * common.length) / (left.length + right.length);
};
