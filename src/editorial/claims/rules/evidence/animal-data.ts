import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

export const animalData: Rule = {
  id: 'animal-data',
  category: 'evidence',
  severity: 'warn',
  name: 'Animal or laboratory data as human proof',
  liftedBy: ['question', 'reported', 'hedge'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:rats?|mice|mouse|animals?|animal (?:\w+ )?(?:studies|models?|research|data|trials|biops\w+(?: studies)?|experiments)|rabbits?|in[- ]vitro(?: \w+)?|laborator(?:y|ies)(?: (?:studies|tests|research|experiments|data))?|lab (?:studies|tests|experiments)|petri dish(?:es)?|cell (?:cultures?|studies)|test[- ]tubes?|dogs|horses|racehorses|equine|canine|pre-?clinical (?:\w+)|sheep|pigs|rodents?),? (?:[\w,-]+ ){0,9}?(?:shows?|showed|shown|prov\w+|demonstrat\w+|confirm\w*|works?|worked|heal\w*|regenerat\w*|regrew|so|therefore|means?|found|reveal\w*|recover\w*|improv\w*|doubled|repair\w*|relie\w+|grew|gr(?:o|e)w\w*|thicken\w*|reduc\w*|revers\w*|cured?)`,
      ),
      phrase(
        String.raw`(?:shown|proven|demonstrated|seen|confirmed|documented|observed|works?|worked|regenerat\w*|heal\w*|found|tested|effective|recover\w*) (?:[\w,-]+ ){0,5}?(?:in|on) (?:\w+ )?(?:rats|mice|animals?|animal (?:studies|models|research|trials|experiments)|rabbits|vitro|the lab(?:oratory)?|laboratory (?:studies|tests|animals)|lab (?:studies|tests|animals)|petri dishes|cell cultures?|dogs|horses|racehorses|sheep|pigs|rodents|test tubes)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:not|never|no|nobody|nor|n't|few|only|too early|unknown|unclear|uncertain|differ\w*|cannot|without|limited|before (?:it|they|people)|but)\b`,
      String.raw`(?:laboratory|lab|blood|urine) (?:test|sample|result|report)s?|(?:sent|taken|tested|grown|examined|checked) (?:\w+ )?(?:to|in) (?:the|a) lab\w*|animal (?:bites?|products?|fats?)|guide dogs?|allerg\w*`,
    ),
  },
  why: 'Most results from animals and dishes do not hold in people.',
  source: 'Oxford CEBM levels of evidence (2011): mechanism-based and animal evidence is the lowest level',
  suggestion: 'Add "in animals" and "this has not been confirmed in people".',
  examples: {
    en: {
      flag: [
        'Studies in rats show that the peptide heals tendons.',
        'Animal experiments prove that ligaments thicken.',
        'The gel has been shown to regrow cartilage in rabbits.',
        'In the laboratory, cells recovered after the laser.',
      ],
      pass: [
        'This was seen in rats and has not been confirmed in people.',
        'Only animal studies have been done.',
        'Blood is sent to the laboratory.',
        'Has it been shown in animals?',
      ],
    },
  },
};
