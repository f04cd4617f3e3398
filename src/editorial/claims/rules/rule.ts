import type { Category, Severity } from '../finding';

/**
 * What can lift a rule.
 * - `negation`: the phrase is denied in its clause, by what is said of it, or by the next sentence
 * - `question`: it is asked and not answered with yes
 * - `reported`: others say it, the reader is warned of it, or it is named as unknown
 * - `hedge`: "may", "is thought to"
 * - `citation`: a citation in the sentence
 */
export type Lift = 'negation' | 'question' | 'reported' | 'hedge' | 'citation';

export type Wording = {
  /** Classes of words in an order; `frames/parse.ts` says how they are written. */
  frames?: readonly string[];
  /** Marks and numbers, as patterns over folded text. */
  patterns?: readonly RegExp[];
  /** Frames that show that the same words mean something harmless in this sentence. */
  unless?: readonly string[];
  /** What must stand in the same sentence besides, as frames. */
  along?: readonly string[];
};

export type Examples = {
  flag: string[];
  pass: string[];
};

/** One thing the checker knows. The examples are its tests: every one is run. */
export type Rule = {
  id: string;
  category: Category;
  severity: Severity;
  /** A few words for the table of rules. */
  name: string;
  liftedBy: Lift[];
  en: Wording;
  es?: Wording;
  why: string;
  source: string;
  suggestion: string;
  examples: { en: Examples; es?: Examples };
};

/** What lifts most rules. */
export const spoken: Lift[] = ['negation', 'question', 'reported'];
