import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const fdaRegistered: Rule = {
  id: 'fda-registered',
  category: 'regulatory',
  severity: 'warn',
  name: 'Registration as praise',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`fda[- ](?:registered|listed|inspected|compliant|regulated|registration|audited|recogni[sz]ed|accredited)|(?:registered|listed|accredited) (?:with|by) (?:the )?(?:us |u\.s\. )?(?:fda|food and drug administration)|fda[- ]cleared (?:\w+ )?(?:lasers?|devices?|technology|machines?|equipment)(?! (?:for|to))`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:does|do|did) not mean|doesn't mean|is not the same|rather than approv\w+|not (?:a sign|proof|an)|only means|simply means|warn\w*`,
    ),
  },
  why: 'Any maker can register an establishment. Registration says nothing about safety or effect, and using it as praise is misbranding.',
  source: '21 CFR 807.39 and 207.77: registration does not denote approval',
  suggestion: 'Leave it out, or say what it means: "Registration does not mean that the FDA has reviewed the product."',
  examples: {
    en: {
      flag: [
        'Our exosomes come from an FDA-registered laboratory.',
        'All our devices are registered with the FDA.',
        'We use FDA-cleared lasers.',
      ],
      pass: [
        'FDA registration does not mean approval.',
        'The laboratory is not FDA-registered.',
        'Is the laboratory FDA-registered?',
      ],
    },
  },
};
