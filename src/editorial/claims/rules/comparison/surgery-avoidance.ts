import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const operation = String.raw`(?:surger(?:y|ies)|operations?|(?:knee|hip|joint|shoulder|disc) replacements?|(?:spinal |back )?fusion|the knife|the operating (?:room|table|theatre)|scalpel|root canals?|amputation)`;

export const surgeryAvoidance: Rule = {
  id: 'surgery-avoidance',
  category: 'comparison',
  severity: 'warn',
  name: 'Promises to avoid surgery',
  liftedBy: [...spoken.filter((lift) => lift !== 'negation'), 'citation'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:avoid(?:s|ed|ing)?|skip(?:s|ped|ping)?|escape(?:s|d)?|cancel(?:s|led|ed|ling)?|forget(?: about)?|dodge|bypass(?:es)?|prevent(?:s|ing)?|postpone|put off|eliminat\w+|delay or avoid|save (?:you|yourself|your \w+) from|say no to|replaces?|replacing|sidestep|spare(?:s)? (?:you|yourself|patients)) (?:\w+ ){0,6}?${operation}`,
      ),
      phrase(
        String.raw`(?:no need for|without (?:the )?(?:need for|risks? of|pain of|trauma of|resorting to)|never need|won't need|don't need|not need|no longer need(?:s|ed)?|(?:you )?do not need|instead of|rather than|before you (?:agree to|consider|have|choose|opt for)|don't (?:have|rush into|settle for)) (?:\w+ ){0,4}?${operation}`,
      ),
      phrase(
        String.raw`(?:relie\w*|heal\w*|fix\w*|results|treat(?:s|ed)? your|rid|recover|repair\w*|cur\w+|better|straighten\w*|tighten\w*|lift\w*|restor\w*|solution|pain[- ]free|eliminat\w*|treatment|end|help you|help|lose) (?:\w+ ){0,5}?without (?:\w+,? ){0,4}?${operation}|without going under the knife`,
      ),
      phrase(
        String.raw`(?:the|a|an|your|our|effective|safe|great|natural|proven|powerful|perfect|ideal|true|real|best|excellent|modern) (?:\w+ )?alternative to (?:\w+ ){0,3}?${operation}|non-?surgical (?:\w+ )?(?:alternative|solution|answer|cure|fix|facelift|relief|way)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:ask|speak to|see|talk to|talk with|consult|discuss)\b[^.]*\bsurgeon|(?:many|most|some|often|usually) (?:people|patients|cases|cases of|tears|hernias)?[^.]*(?:get better|improve|recover|managed|treated|settle|heal) (?:\w+ ){0,3}without|(?:cannot|can't|can not|does not|do not|will not|won't|may not|not) (?:\w+ ){0,3}(?:avoid|replace|prevent|always)|(?:if|when) (?:you )?(?:can(?:no|')t|cannot|do not want)|(?:should|may|might) (?:not )?(?:avoid|need)|avoid (?:eating|drinking|smoking|driving|lifting|alcohol|aspirin)|(?:before|after) (?:your |the |an? )?(?:surgery|operation)|whether`,
    ),
  },
  why: 'For some people an operation is the right treatment, and waiting costs them nerve or joint.',
  source: 'UK CAP Code 12.2: do not discourage essential treatment; good practice in shared decision-making',
  suggestion: 'Say when an operation is needed and advise a surgeon’s opinion first.',
  examples: {
    en: {
      flag: [
        'Avoid surgery with our injections.',
        'Get lasting relief without surgery.',
        'The natural alternative to surgery.',
        'Say no to knee replacement.',
        'You will never need back surgery.',
      ],
      pass: [
        'Ask a surgeon first whether you can avoid surgery.',
        'Many people with a meniscus tear get better without surgery.',
        'It does not replace surgery.',
        'Can I avoid surgery?',
        'Avoid eating for six hours before surgery.',
      ],
    },
  },
};
