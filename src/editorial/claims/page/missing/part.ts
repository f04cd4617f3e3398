import type { PageRule } from '../problem';

/** Something that a page about a treatment needs, and how folded text shows that it is there. */
export type Part = {
  rule: PageRule;
  /** A heading or question that begins it, whatever the words after it. */
  title?: RegExp;
  /** A sentence that says it. Global, over sentences in lines of their own. */
  says: RegExp;
  /** The same words, and nothing is said: it is denied, or said of something else. */
  unless?: RegExp;
  /** An answer of "no" to its title says that there is nothing of the kind. */
  endsWithNo?: boolean;
};

export const partRule = (
  id: string,
  name: string,
  why: string,
  suggestion: string,
  severity: PageRule['severity'] = 'block',
): PageRule => ({
  id: `missing-${id}`,
  category: 'page',
  severity,
  name,
  why,
  source: 'NHS content standard; GMC guidance on consent; PIF TICK',
  suggestion,
});
