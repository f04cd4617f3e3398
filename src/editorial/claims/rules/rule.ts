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
  /** Patterns over folded text, made with `phrase`. */
  patterns: (RegExp | RegExp[])[];
  /** A sentence in which the same words mean something harmless. */
  unless?: RegExp;
  /** What must stand in the same sentence besides. */
  along?: RegExp;
  /** It may also stand in the sentence before: "Short of breath? Text us." */
  alongBefore?: boolean;
  /** A question and an answer that make the claim together: "Side effects? None." */
  answers?: { question: RegExp; answer: RegExp };
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
