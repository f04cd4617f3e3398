import { buildLexicon, type WordClasses } from '../frames/lexicon';
import { bodyClasses } from './en/body';
import { grammarClasses } from './en/grammar';
import { outcomeClasses } from './en/outcomes';
import { peopleClasses } from './en/people';
import { safetyClasses } from './en/safety';
import { sellingClasses } from './en/selling';
import { sourceClasses } from './en/sources';
import { treatmentClasses } from './en/treatments';

export const englishClasses: WordClasses = {
  ...bodyClasses,
  ...grammarClasses,
  ...outcomeClasses,
  ...peopleClasses,
  ...safetyClasses,
  ...sellingClasses,
  ...sourceClasses,
  ...treatmentClasses,
};

/** English words by the classes that frames name with `@`. */
export const english = buildLexicon(englishClasses);
