import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

export const vagueConditions: Rule = {
  id: 'vague-conditions',
  category: 'form',
  severity: 'warn',
  name: 'Vague "certain conditions"',
  liftedBy: ['question', 'reported'],
  en: {
    patterns: [
      phrase(
        String.raw`certain (?:[\w,-]+ ){0,5}?(?:conditions?|disorders?|diseases?|illnesses|medical problems|health problems|patients|situations|circumstances)|(?:various|numerous|a (?:wide )?(?:variety|range|host|multitude) of|multitude of) (?:\w+ )?(?:conditions|disorders|diseases|ailments|health (?:problems|issues))|many other (?:conditions|ailments|problems)`,
      ),
    ],
    unless: anyOf(
      String.raw`such as|including|for example|e\.g|like|namely|these are|for instance|listed|below|above|following|called|:`,
    ),
  },
  why: 'A reader cannot tell whether they are meant. For contraindications that is dangerous.',
  source: 'NHS content standard: be specific',
  suggestion: 'Name the conditions.',
  examples: {
    en: {
      flag: [
        'It is not for people with certain conditions.',
        'Certain systemic inflammatory or metabolic conditions.',
        'We treat a wide variety of conditions.',
      ],
      pass: [
        'It is not for people with certain conditions, such as a bleeding disorder.',
        'Are there certain conditions I should mention?',
        'You can be certain that it is clean.',
      ],
    },
  },
};
