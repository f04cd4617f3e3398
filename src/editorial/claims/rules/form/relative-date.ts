import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

export const relativeDate: Rule = {
  id: 'relative-date',
  category: 'form',
  severity: 'info',
  name: 'Relative date',
  liftedBy: ['citation'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:last|this|next) (?:year|month|spring|summer|autumn|fall|winter|decade)|(?:\d+|ten|five|two|three|several|a few|twenty) (?:years|months|decades) ago|(?:in|over|during) (?:the )?(?:past|last|recent) (?:\w+ )?(?:years?|decades?|months?)|in recent years|(?:a|the most) recent (?:study|trial|review)`,
      ),
    ],
    unless: anyOf(String.raw`(?:your|you|if|had|have you)`),
  },
  why: 'The page stays, the date moves on.',
  source: 'Plain-language practice for content with a review date',
  suggestion: 'Write the year instead.',
  examples: {
    en: {
      flag: ['It was developed 15 years ago.', 'Over the past decade it has spread.'],
      pass: ['It was developed in 2006.', 'Tell us if you had surgery in the last year, if you can.'],
    },
  },
};
