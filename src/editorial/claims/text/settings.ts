import type { Sentence } from './sentences';

/** Under what a sentence of a page stands. */
export type Setting = {
  /** The folded heading of its section, without the title of the page. */
  heading: string;
  /** What whoever asks tells of himself, or the case that the page puts: "I chose sedation.", "Only drops?" */
  told: string;
  /** It stands in a question that a reader asks, and the page does not say it. */
  isAskers: boolean;
  /** The question in bold that it answers, with all of the answer's paragraphs. */
  question: string;
};

export const noSetting: Setting = { heading: '', told: '', isAskers: false, question: '' };

const isAsked = /\?["'*_)\]\s]*$/;
const closes = /\*\*\s*$/;

/** "What if my levels are low?", "And the gel?", "For children?": a question that puts a case. */
const putsCase =
  /^\W*(?:(?:and|but|so|y|pero) )*(?:what )?(?:if|for|with|without|and|si|para|con|sin)\b|^\W*(?:and|y|what about|how about|que pasa con) /;

/** "Having drops only?", "New here?": a question without its verb. */
const asksOutright =
  /^\W*(?:(?:and|but|so|then|well|ok|y|pero|entonces) )*(?:who|what|when|where|which|why|how|is|are|am|was|were|do|does|did|can|could|may|might|will|would|shall|should|must|has|have|isn't|aren't|don't|doesn't|can't|won't|que|quien\w*|cuando|donde|por que|como|cual\w*|cuant\w*|puedo|puede|es|hay|debo|tengo|necesito|hace|duele|me|se|lo|la|en|a|de)\b/;

/** "For an ordinary test, drive." puts the case for the rest of its paragraph. */
const opensCase =
  /^(?:for|with|without|if|when|where|having|para|con|sin|si|cuando) (?!example|that|this|these|those|most|many|us|you\b|ejemplo|eso|esto)([^,.?!\d]{4,60}),/;

const isCase = (question: string): boolean => putsCase.test(question) || !asksOutright.test(question);

/** For each sentence the setting that what comes before gives it. */
export const settingsOf = (sentences: readonly Sentence[], texts: readonly string[]): Setting[] => {
  let [heading, told, paragraph] = ['', '', -1];
  let [toldHere, isBold, isFresh, question] = ['', false, true, ''];
  return sentences.map(({ kind, paragraph: own }, index) => {
    const text = texts[index] ?? '';
    const opensParagraph = own !== paragraph;
    if (opensParagraph) {
      [paragraph, toldHere, isBold] = [own, '', false];
    }
    if (kind === 'heading' && !isBold && !text.startsWith('**')) {
      if (opensParagraph) [heading, told, question] = [index === 0 ? '' : text, '', ''];
      if (index > 0 && isAsked.test(text) && isCase(text)) told = text;
      return { heading, told: '', isAskers: isAsked.test(text), question: '' };
    }
    if (opensParagraph && text.startsWith('**')) [told, isBold, isFresh] = ['', true, true];
    if (isBold) {
      const isQuestion = isAsked.test(text);
      if (!isQuestion || isCase(text)) told = `${told} ${text}`;
      if (closes.test(text)) {
        isBold = false;
        // "**Aftercare.**" opens a paragraph and asks nothing.
        if (!isQuestion && isFresh) told = '';
      }
      if (isQuestion) [isFresh, question] = [false, text];
      return { heading, told: '', isAskers: isQuestion || !isFresh || !closes.test(text), question: '' };
    }
    const before = `${told} ${toldHere}`.trim();
    if (isAsked.test(text)) toldHere = isCase(text) ? text : '';
    else if (opensParagraph) toldHere = opensCase.exec(text)?.[1] ?? '';
    return { heading, told: before, isAskers: false, question };
  });
};
