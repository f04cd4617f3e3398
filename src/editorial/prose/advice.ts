import type { Severity } from '../claims/finding';

/** Something an editor may want to change, with the place where it stands. */
export type Advice = {
  rule: string;
  severity: Severity;
  /** Field path, for example `steps.2.text`; a text in a block is `body.root.children.3.fields.prose`. */
  path: string;
  /** The words it is about, inside the sentence; both empty when it is about a whole field. */
  excerpt: string;
  sentence: string;
  why: string;
  suggestion: string;
};
