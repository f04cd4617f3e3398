import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

const payer = String.raw`(?:insur(?:ance|ers?|ances)(?: (?:compan(?:y|ies)|carriers?|providers?|industry|plans?))?|medicare|cms|medicaid|payers?|health plans?)`;

export const payerSpin: Rule = {
  id: 'payer-spin',
  category: 'regulatory',
  severity: 'warn',
  name: 'Spin about insurers',
  liftedBy: ['question', 'reported', 'citation'],
  en: {
    patterns: [
      phrase(
        String.raw`${payer} (?:\w+ ){0,5}(?:do not want|don't want|only care|care more|profit\w*|greed\w*|refuse to|are slow|is slow|slow to|lag\w*|behind|have not caught|haven't caught|has not caught|catch up|fail to (?:see|recogni[sz]e|understand)|don't understand|do not understand|would rather|prefer\w* (?:to|drugs|surgery)|deny you|ignore\w*|out of touch|do not recogni[sz]e|don't recogni[sz]e|will soon|soon)`,
      ),
      phrase(
        String.raw`(?:difficult|hard|impossible) to (?:explain|understand|see) why ~9 (?:cover\w*|insur\w*|pay)|should be covered|deserves to be covered|even though ~9 (?:not|n't) (?:\w+ ){0,4}cover\w*|(?:only reason|the reason) (?:\w+ ){0,4}(?:not|n't) cover\w* ~9 (?:profit\w*|money|patent\w*|industry|pharma\w*)|(?:not|n't) (?:yet|currently) (?:caught on|recogni[sz]ed by ${payer})`,
      ),
      phrase(
        String.raw`${payer} (?:\w+ ){0,12}(?:did support|supports?|supported|confirm\w*|recogni[sz]e[sd]?|acknowledge[sd]?|agree[sd]?|endorse[sd]?) (?:\w+ ){0,4}(?:benefi\w*|safety|effective\w*|value|use|treatment)|(?:covered|accepted|paid) (?:for )?by (?:most|all|many|nearly all|virtually all|almost all) (?:major )?${payer}|(?:most|all|many|nearly all|virtually all|almost all) (?:major )?${payer} (?:\w+ )?(?:covers?|accept|pay|will cover|reimburse)`,
      ),
    ],
    unless: anyOf(String.raw`(?:not|n't) (?:\w+ )?(?:covered|accepted|paid) (?:for )?by`),
  },
  why: 'Readers need to know who pays. Blame and hints that coverage is only a matter of time do not tell them.',
  source: 'FTC Health Products Compliance Guidance (2022); CMS national coverage determinations',
  suggestion:
    'Say it plainly with its source and date: "Medicare does not cover it. Ask your insurer before you decide."',
  examples: {
    en: {
      flag: [
        'Insurance companies are slow to recognise what works.',
        'It is hard to understand why insurers do not cover it.',
        'CMS looked at the studies, which supported the benefit of the treatment, says Medicare supports its use.',
        'It is covered by most major insurance plans.',
      ],
      pass: [
        'Medicare does not cover it.',
        'Most insurers do not cover this treatment.',
        'Ask your insurer whether it is covered.',
        'Is it covered by insurance?',
      ],
    },
  },
};
