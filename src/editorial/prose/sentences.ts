import { splitSentences } from '../claims/text/sentences';
import type { ProseText } from './collect-prose';

export type ProseSentence = { text: ProseText; sentence: string };

/** The sentences of some texts. A heading is none; each line ends a sentence, with or without a full stop. */
export const sentencesOf = (texts: ProseText[]): ProseSentence[] =>
  texts.flatMap((text) =>
    text.lines
      .filter(({ kind }) => kind !== 'heading')
      .flatMap((line) =>
        splitSentences(line.text)
          .filter(({ kind }) => kind !== 'reference')
          .map(({ start, end }) => ({ text, sentence: line.text.slice(start, end) })),
      ),
  );
