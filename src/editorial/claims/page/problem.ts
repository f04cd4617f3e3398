import type { Category, Finding, Severity } from '../finding';

/** A rule that looks at more than one sentence. */
export type PageRule = {
  id: string;
  category: Category;
  severity: Severity;
  name: string;
  why: string;
  source: string;
  suggestion: string;
};

/** A finding of a page rule at a place in the text; `detail` says what was found there. */
export const problemAt = ({
  rule,
  text,
  start,
  end,
  detail,
}: {
  rule: PageRule;
  text: string;
  start: number;
  end: number;
  detail?: string;
}): Finding => ({
  rule: rule.id,
  category: rule.category,
  severity: rule.severity,
  start,
  end,
  excerpt: text.slice(start, end),
  why: detail === undefined ? rule.why : `${detail} ${rule.why}`,
  suggestion: rule.suggestion,
});
