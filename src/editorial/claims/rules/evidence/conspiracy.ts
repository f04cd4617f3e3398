import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const conspiracy: Rule = {
  id: 'conspiracy',
  category: 'evidence',
  severity: 'warn',
  name: 'Hidden truth',
  liftedBy: [...spoken.filter((lift) => lift !== 'negation')],
  en: {
    patterns: [
      phrase(
        String.raw`big pharma|(?:(?:does|do)(?: not|n't)|never|won't|will not) want (?:you|people|patients|the public) to (?:know|find out|hear|discover)|what (?:your )?(?:doctors?|gp|they|big pharma|the industry|surgeons?) (?:won't|will not|don't|doesn't|do not|never|isn't|is not|aren't) (?:\w+ )?(?:tell|telling|want|say|know)|doctors? (?:won't|will not|don't|do not|never|aren't) (?:\w+ )?(?:tell you|telling you|told|want you)|(?:suppress\w*|hid(?:e|es|den|ing)|bur(?:y|ied)|silenc\w+|cover\w* up|censor\w*) (?:\w+ ){0,4}(?:truth|cure|research|evidence|treatment|studies|remed\w+|findings|information)|(?:cure|truth|treatment|evidence|remedy|studies|research) (?:\w+ ){0,5}(?:suppressed|hidden|covered up|kept (?:from|secret|hidden)|censored|silenced|buried)|hidden (?:truth|cure)|medical establishment|cover-?up`,
      ),
      phrase(
        String.raw`(?:pharmaceutical|drug|medical|pharma|sickness|vaccine) (?:compan(?:y|ies)|industr(?:y|ies)|lobby|system|giants?|cartel) (?:\w+ ){0,6}(?:profit\w*|money|does not want|do not want|don't want|doesn't want|suppress\w*|hid\w*|make\w* more|patent\w*|keep\w*|lose|fear\w*|afraid|greed\w*|not interested|rather|earn\w*|threatened|block\w*|control\w*)|(?:not|n't|cannot be|can't be|never be) (?:\w+ )?(?:profitable|patented|patentable)|no (?:profit|money) in (?:cur|heal|it|this|natural|sugar)\w*|profit\w* from (?:your|keeping|sick|illness|people)|keep(?:s|ing)? (?:you|people|patients|us) (?:sick|ill|in pain|dependent|coming back|hooked)|(?:not|never|isn't) (?:\w+ )?taught in (?:\w+ )?(?:medical|med|dental) (?:school|schools)?|mainstream (?:medicine|doctors|media) (?:\w+ ){0,3}(?:ignor\w*|refus\w*|hid\w*|suppress\w*|afraid|denies|deny)`,
      ),
    ],
    unless: anyOf(String.raw`conspirac(?:y|ies) theor\w*`),
  },
  why: 'Hints at a hidden truth replace evidence with distrust, and turn people from the care they need.',
  source: 'FTC Health Products Compliance Guidance (2022), warning signs of health fraud',
  suggestion: 'Say why evidence is missing without blame: "Few trials have been done, and they were small."',
  examples: {
    en: {
      flag: [
        'Big Pharma does not want you to know.',
        'What your doctor won’t tell you about peptides.',
        'It cannot be patented, so nobody studies it.',
        'Prolotherapy is not taught in medical school.',
      ],
      pass: [
        'Few trials have been done.',
        'Be wary of talk of a cure that is kept secret.',
        'Tell your doctor about all medicines.',
      ],
    },
  },
};
