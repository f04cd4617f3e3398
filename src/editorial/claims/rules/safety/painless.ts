import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const painless: Rule = {
  id: 'painless',
  category: 'safety',
  severity: 'warn',
  name: 'Painless or no downtime',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:virtually |completely |totally |almost |practically |nearly |entirely )?painless(?:ly)?|pain[- ]free (?:\w+ )?(?:{treatment}|experience|way|solution|alternative|visit|dentistry|appointment|extraction|fillings?)|(?:discomfort|ouch)[- ]free`,
      ),
      phrase(
        String.raw`(?:no|zero|without(?: any)?|minimal|little or no|little to no|virtually no|almost no|hardly any|absolutely no|never any) (?:\w+,? (?:and |or )?)?(?:down-?time|down time|recovery (?:time|period)|recuperation(?: (?:time|period))?|convalescence|healing time|time off work|recovery needed|interruption to your)`,
      ),
      phrase(
        String.raw`(?:does not|doesn't|will not|won't|never|do not|don't) (?:even |really |actually )?(?:hurt(?:s)?|sting)(?: at all| a bit)?(?=[.,!;]|$| (?:at|a|and|because|one|thanks|when we))|(?:there is|there's|with|feel|involves?|cause[sd]?) (?:absolutely |virtually |almost |practically )?(?:no|zero) (?:pain|discomfort)(?: or \w+)?|(?:will not|won't|hardly|barely|don't|scarcely) (?:even )?(?:feel|notice) (?:a thing|anything|it|the needle|any (?:pain|discomfort))|feel (?:nothing|no pain)|without (?:any )?(?:pain|discomfort)(?: or (?:downtime|discomfort|pain|surgery|recovery))`,
      ),
      phrase(
        String.raw`(?:return|resume|back|go back|get back|go straight back|go right back)(?:s|ed|ing)? (?:right |straight )?(?:to )?(?:\w+ ){0,4}(?:immediately|right away|straight away|the same day|that same day|the same afternoon|at once|right after|within (?:an hour|minutes|hours))|lunch[- ]?(?:hour|time|break) (?:\w+ )?(?:procedure|treatment|facelift|session)|walk[- ]in,? walk[- ]out|no need (?:to take|for) (?:any )?time off|nothing to recover from`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:scans?|x-rays?|tests?|lumps?|swelling|ulcers?|sores?|jaundice|mri|ecg|ekg|blisters?|rash|bleeding|examination|measurement|hernias?|lymph|blood pressure|urine)`,
      String.raw`(?:if|when|once|unless|until) (?:there is|you have|you feel|you are|you're|it|the pain)|numb\w*|(?:local|general|under|with|after|an|the) (?:\w+ )?ana?esthe\w+|(?:should|must|do|can) not (?:return|resume|drive|go)|may be able|if you feel`,
      String.raw`(?:tell|call|contact|see|seek|go|come) (?:\w+ ){0,4}(?:immediately|straight away|right away|the same day)|come back`,
    ),
  },
  why: 'Needles hurt some people and soreness follows. Who was told otherwise does not plan for it and takes ordinary soreness for harm, or harm for nothing.',
  source: 'UK CAP Code 12.1 and ASA rulings on cosmetic and pain clinics',
  suggestion: 'Say what most people feel and plan for it: "Most people are sore for some days. Plan two lighter days."',
  examples: {
    en: {
      flag: [
        'The injections are painless.',
        'No downtime!',
        'No anaesthetic, no incision, no recovery time.',
        'You will not feel a thing.',
        'Most patients return to normal activity immediately.',
        'There is no recuperation period.',
      ],
      pass: [
        'Plan two lighter days.',
        'It is not painless.',
        'Is it painless?',
        'A painless lump should be seen by a doctor.',
        'The scan is quick and painless.',
        'Do not return to sport the same day.',
      ],
    },
  },
};
