import type { PageRule } from '../problem';

export const courseTotal: PageRule = {
  id: 'course-total',
  category: 'page',
  severity: 'warn',
  name: 'Cost of a course never stated',
  why: 'A price for one session and a number of sessions leave the sum to the reader.',
  source: 'FTC guidance on clear prices; No Surprises Act, good-faith estimates',
  suggestion: 'Enter price and sessions; the price table shows what a course costs.',
};

/** A price and a number of sessions, and no sum of the two. */
export const lacksCourseTotal = (folded: string): boolean => {
  const hasPrice = /[$€£]\s?\d/.test(folded);
  const hasSessions = /\b\d+(?:\s?(?:-|to)\s?\d+)? (?:\w+ )?(?:sessions|treatments|visits)\b/.test(folded);
  const hasTotal =
    /\b(?:course|series|total|altogether|package|in all)\b[^.]{0,60}[$€£]\s?\d|[$€£]\s?\d[^.]{0,60}\b(?:course|series|total|altogether|in all)\b/.test(
      folded,
    );
  return hasPrice && hasSessions && !hasTotal;
};
