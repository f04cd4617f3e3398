/** Blocks publication, warns, or informs. */
export type Severity = 'block' | 'warn' | 'info';

export const categories = [
  'outcome',
  'safety',
  'regulatory',
  'comparison',
  'evidence',
  'social',
  'form',
  'page',
] as const;

export type Category = (typeof categories)[number];

/** Something in a text that a clinic should not publish as it stands. */
export type Finding = {
  rule: string;
  category: Category;
  severity: Severity;
  /** UTF-16 offsets into the text that was checked; `end` is not part of it. */
  start: number;
  end: number;
  /** The text between the two offsets. */
  excerpt: string;
  why: string;
  suggestion: string;
};
