import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const taxPromise: Rule = {
  id: 'tax-promise',
  category: 'regulatory',
  severity: 'info',
  name: 'Tax promise',
  liftedBy: [...spoken, 'hedge'],
  en: {
    patterns: [
      phrase(
        String.raw`tax[- ](?:free|deductible|deduction|savings|advantaged|exempt)|pre-?tax (?:dollars|money|income|funds)|(?:hsa|fsa|hsa/fsa|fsa/hsa)[- ](?:eligible|approved|qualified)|(?:use|pay|pay with|paid|accept) (?:\w+ ){0,5}(?:hsa|fsa|flexible spending|health savings)|writ(?:e|ten) (?:it |this )?off (?:\w+ ){0,3}tax\w*|deduct (?:\w+ ){0,4}tax\w*`,
      ),
    ],
    unless: anyOf(String.raw`check (?:with )?your|ask your|depends? on`),
  },
  why: 'Whether an account or the tax office accepts a bill depends on the plan and the person.',
  source: 'IRS Publication 502',
  suggestion: 'Add "Check with your plan first."',
  examples: {
    en: {
      flag: ['Pay tax-free with your account.', 'All our drips are HSA-eligible.'],
      pass: ['Check your plan before you pay with an HSA.', 'It is not tax-deductible.'],
    },
  },
};
