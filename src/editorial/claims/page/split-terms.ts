import type { Finding } from '../finding';
import { bodyClasses } from '../lexicon/en/body';
import { treatmentClasses } from '../lexicon/en/treatments';
import { spanishClasses } from '../lexicon/es/classes';
import type { CheckedText } from '../text/checked-text';
import { typedMarker } from '../text/markers';
import { type PageRule, problemAt } from './problem';

export const splitTerm: PageRule = {
  id: 'split-term',
  category: 'form',
  severity: 'warn',
  name: 'Citation in the middle of a term',
  why: 'A citation between two words that belong together says of neither what it supports.',
  source: 'Editorial practice',
  suggestion: 'Put the citation after the whole term or at the end of the statement.',
};

/** Neighbours that make one term: "carpal tunnel", "frozen shoulder". */
const pairs = new Set(
  [...bodyClasses.ill, ...bodyClasses.body, ...treatmentClasses.namedTreatment, ...spanishClasses.mal].flatMap(
    (term) => {
      const words = term.split(' ');
      return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
    },
  ),
);

/** Words that only ever end a term. */
const heads = /^(?:syndromes?|tunnel|disease|disorders?|neuralgia|neuropath(?:y|ies)|elbow|fasciitis)$/;

const around = new RegExp(String.raw`([a-z][a-z'-]*)\s{0,2}((?:${typedMarker}),?)\s{1,3}(?=([a-z][a-z'-]*))`, 'g');

/** Citations that cut a term in two: "carpal (1) tunnel". */
export const findSplitTerms = ({ text, sentences }: CheckedText): Finding[] =>
  sentences
    .filter(({ kind }) => kind !== 'reference')
    .flatMap((sentence) =>
      [...sentence.text.matchAll(around)].flatMap(
        ({ index, 0: whole, 1: before = '', 2: marker = '', 3: after = '' }) => {
          if (marker.endsWith(',')) return [];
          if (!pairs.has(`${before} ${after}`) && !heads.test(after)) return [];
          const start = sentence.start + index;
          return [problemAt({ rule: splitTerm, text, start, end: start + whole.length + after.length })];
        },
      ),
    );
