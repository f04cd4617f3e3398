import type { Sentence } from './sentences';

const ends = /\?["'*_)\]\s]*$/;
const closes = /\*\*\s*$/;

/** "Not at all." */
const isBrief = (text: string): boolean => text.split(' ').length <= 4;

/**
 * For each sentence the question that it answers: the last one before it in its paragraph, or the one that is the whole
 * paragraph before. "**I take aspirin. Is that a problem?** No." asks in two sentences. What follows a whole answer answers no more.
 */
export const questionsBefore = (sentences: readonly Sentence[], texts: readonly string[]): string[] => {
  let [asked, bold, paragraph] = ['', '', -1];
  let isWhole = false;
  return sentences.map((sentence, index) => {
    const text = texts[index] ?? '';
    if (sentence.paragraph !== paragraph) {
      if (!isWhole || sentence.paragraph !== paragraph + 1) asked = '';
      [bold, paragraph, isWhole] = ['', sentence.paragraph, true];
    }
    const before = asked;
    const isAsked = text.includes('?') && ends.test(text);
    if (text.startsWith('**') && !closes.test(text)) bold = text;
    else if (bold !== '') bold = `${bold} ${text}`;
    if (isAsked) asked = bold === '' ? text : bold;
    else if (bold === '') {
      isWhole = false;
      if (asked !== '' && !isBrief(text)) asked = '';
    }
    if (bold !== '' && closes.test(text)) bold = '';
    return isAsked ? '' : before;
  });
};
