import { agreesWithPrevious, deniesPrevious } from '../scope/neighbours';
import { fold } from './fold';
import { holdsCitation } from './markers';
import { questionsBefore } from './questions';
import { type Sentence, splitSentences } from './sentences';
import { noSetting, type Setting, settingsOf } from './settings';

/** A sentence together with what its rules need to know of it and around it. */
export type CheckedSentence = Sentence & {
  /** Folded. */
  text: string;
  isQuestion: boolean;
  /** Here or in the next sentence of the paragraph, which often ends the account of one study. */
  isCited: boolean;
  /** Folded line that introduces the list it is in, or an empty text. */
  leadText: string;
  previous: string;
  /** The folded question that its paragraph answers, with what leads up to it, or an empty text. */
  asked: string;
  next: string;
  setting: Setting;
};

export type CheckedText = { text: string; folded: string; sentences: CheckedSentence[] };

/** Reads a text once: sentences, citations and neighbours. Linear in its length. */
export const readText = (text: string): CheckedText => {
  const folded = fold(text);
  const sentences = splitSentences(text);
  const texts = sentences.map(({ start, end }) => folded.slice(start, end));
  const asked = questionsBefore(sentences, texts);
  const settings = settingsOf(sentences, texts);
  const isNear = (one: Sentence | undefined, other: Sentence | undefined): boolean =>
    one !== undefined && other !== undefined && Math.abs(one.paragraph - other.paragraph) <= 1;
  const isCitedNext = (one: Sentence, other: Sentence | undefined, next: string | undefined): boolean =>
    other?.paragraph === one.paragraph && next !== undefined && holdsCitation(next);
  return {
    text,
    folded,
    sentences: sentences.map((sentence, index) => {
      const own = texts[index] ?? '';
      const hasNext = isNear(sentence, sentences[index + 1]);
      const hasPrevious = isNear(sentence, sentences[index - 1]);
      return {
        ...sentence,
        text: own,
        isQuestion: /\?["'\s)\]]*(?:[([][\d,\s-]+[)\]])?$/.test(own),
        isCited: holdsCitation(own) || isCitedNext(sentence, sentences[index + 1], texts[index + 1]),
        leadText: sentence.lead ? folded.slice(sentence.lead.start, sentence.lead.end) : '',
        previous: hasPrevious ? (texts[index - 1] ?? '') : '',
        asked: asked[index] ?? '',
        next: hasNext ? (texts[index + 1] ?? '') : '',
        setting: settings[index] ?? noSetting,
      };
    }),
  };
};

/** The sentence is a question that the next one answers with yes. */
export const isAnsweredYes = ({ isQuestion, next }: CheckedSentence): boolean => isQuestion && agreesWithPrevious(next);

export const isDeniedByNext = ({ next }: CheckedSentence): boolean => deniesPrevious(next);
