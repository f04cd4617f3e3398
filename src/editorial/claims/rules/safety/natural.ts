import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const natural: Rule = {
  id: 'natural',
  category: 'safety',
  severity: 'warn',
  name: 'Natural or drug-free as praise',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:all|100%|completely|totally|purely|entirely|truly)[- ]natural|natural (?:and \w+ )?(?:treatments?|remed(?:y|ies)|solutions?|therap(?:y|ies)|alternatives?|healing|way|ways|approach|substances?|ingredients?|methods?|relief|products?|process|option|options|pain relief|medicine|healer|injections?|supplements?|cure|sugar|hormones?|answer|care)|naturally (?:heal\w*|reliev\w*|boost\w*|restor\w*|treat\w*|stimulat\w*|eas\w*|regenerat\w*|repair\w*|revers\w*|eliminat\w*|reduc\w*|rebuild\w*|lose|rejuvenat\w*)`,
      ),
      phrase(
        String.raw`(?:drug|chemical|toxin|medication|additive|opioid)[- ]free|(?:free (?:of|from)|no|without(?: any)?|without the use of|without (?:using|relying on|resorting to)) (?:harsh |harmful |toxic |synthetic |dangerous |strong |prescription |pharmaceutical |any |addictive |the use of )*(?:drugs|chemicals|toxins|pharmaceuticals|medications|synthetics)|(?:does|do) not (?:use|involve|rely on|need|require) (?:any )?(?:drugs|medications?|chemicals|pharmaceuticals)|(?:naturally,|(?:reliev|heal|restor|treat|regrow|cure)\w* (?:\w+ ){0,4}naturally)|organic (?:treatment|healing|therapy)|chemical-free`,
      ),
    ],
    unless: anyOf(
      String.raw`natural (?:history|killer|light|childbirth|birth|family planning|teeth|tooth|cause|causes|course|immunity|tears)|naturally occurring`,
      String.raw`(?:does not|doesn't|do not|don't|not necessarily|need not) (?:\w+ )?mean|interact\w*|tell (?:your|us|the)|(?:herbal|complementary)|including (?:any )?(?:herbal|natural)|no drugs? (?:has|have|is|are|was|were|can|will|work|cure|exist|treat|for)|drug[- ]free (?:for|from|period|interval|workplace)|before (?:trying|taking|using)|drugs? (?:has|have|is|are) `,
      String.raw`natural (?:healing|process) (?:takes|of)|(?:your|the) body's natural`,
    ),
  },
  why: 'Natural substances harm too, and an injection of sugar water is a drug. The word stands for "safe" without saying so.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.10 and 12.11',
  suggestion: 'Name the substance and its strength: "The fluid holds 5% dextrose, a sugar, in sterile water."',
  examples: {
    en: {
      flag: [
        'An all-natural way to heal.',
        'Drug-free pain relief.',
        'A natural treatment for migraines.',
        'It works without the use of medications.',
        'No chemicals, no toxins.',
      ],
      pass: [
        'The natural history of tennis elbow is good.',
        'Natural does not mean safe.',
        'Glucose is a naturally occurring sugar.',
        'Tell your doctor about natural remedies that you take.',
        'It is not a natural product.',
      ],
    },
  },
};
