import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const harm = String.raw`(?:complications?|side[- ]effects?|adverse (?:\w+ )?(?:effects?|events?|reactions?)|risks?|problems|reactions|infections?)`;

export const rarity: Rule = {
  id: 'uncited-rarity',
  category: 'safety',
  severity: 'warn',
  name: 'Rarity without citation',
  liftedBy: [...spoken, 'citation'],
  en: {
    patterns: [
      phrase(
        String.raw`${harm} (?:\w+ ){0,6}(?:is|are|were|remain|remains|being|occur|happen|occurs) (?:(?:very|extremely|exceedingly|exceptionally|quite|so|incredibly|vanishingly|fairly|relatively|considered|also|typically|usually|generally) ){0,2}(?:rare(?:ly)?|uncommon|minimal|negligible|unlikely|infrequent|remote|scarce|insignificant|seldom|tiny|very low|extremely low)(?! (?:but|in))`,
      ),
      phrase(
        String.raw`(?:very |extremely |exceptionally |relatively |remarkably )?(?:few|minimal|negligible|hardly any|very little|insignificant) (?:\w+ )?(?:${harm}|risk)|(?:extremely|very|exceptionally) (?:low|little|small) (?:\w+ )?(?:risk|side[- ]effect|complication)\w*|(?:low|minimal) (?:side[- ]effect|risk|complication) (?:profile|rate)s?|${harm} (?:extremely|very|highly) (?:rare|unlikely)`,
      ),
      phrase(
        String.raw`(?:rarely|seldom|hardly ever|almost never) (?:\w+ )?(?:causes?|has|have|produces?|leads? to|results? in|any) (?:\w+ ){0,2}${harm}|practically unheard of`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:rare(?:ly)?|uncommon|unlikely),? but|although (?:\w+ )?rare|(?:but|however|although|though)\b[^.]*(?:serious|can|may|include|important|occur|happen|possible)|(?:rare|uncommon) ${harm} (?:include|of|can|may|are|such)|such as|includ\w+|cannot be ruled out|(?:reduce|lower|minimi[sz]e|decrease|keep)\w* (?:\w+ ){0,3}risks?|minimal risk of`,
      String.raw`few (?:people|studies|days|weeks|hours)|(?:if|when) `,
    ),
  },
  why: 'How rare something is has to be counted. Without a source the sentence only soothes.',
  source: 'EU guideline on frequency words in product information (2009); UK CAP Code 12.1',
  suggestion: 'Give the number with its source, or say "Nobody has counted how often this happens."',
  examples: {
    en: {
      flag: [
        'Complications are extremely rare.',
        'There is minimal risk.',
        'It has very few side effects.',
        'It carries a low side-effect profile.',
        'Systemic side effects are extremely unlikely.',
      ],
      pass: [
        'Serious complications are uncommon (1-3).',
        'Infection is rare but serious.',
        'Are side effects rare?',
        'Rare side effects include a collapsed lung.',
        'Side effects are not rare.',
      ],
    },
  },
};
