import { buildLexicon } from '../frames/lexicon';
import { spanishClasses } from './es/classes';

/** Spanish words by the classes that frames name with `@`. */
export const spanish = buildLexicon(spanishClasses);
