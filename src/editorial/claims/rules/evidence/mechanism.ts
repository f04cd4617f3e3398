import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const mechanism: Rule = {
  id: 'mechanism-as-fact',
  category: 'evidence',
  severity: 'info',
  name: 'Mechanism told as fact',
  liftedBy: [...spoken, 'hedge', 'citation'],
  en: {
    patterns: [
      phrase(String.raw`works by (?:\w+ ){0,2}\w+ing`),
      phrase(
        String.raw`(?:stimulates?|activates?|triggers?|boosts?|detoxif(?:y|ies)|flush(?:es)? out|balances?|modulates?|releases?|increases?|raises?|unblocks?|realigns?|tricks?|teaches|resets?) (?:\w+ ){0,4}(?:collagen|fibroblasts?|growth factors?|immune system|blood flow|circulation|energy|toxins|nerves?|receptors?|endorphins|inflammation|healing|metabolism|mitochondria|cells|body|nervous system|hormones)|gives? the nerves? (?:\w+ ){0,3}energy`,
      ),
    ],
    unless: anyOf(
      String.raw`exercise|medicines? (?:called|known)|insulin|antibiotics|the immune system|we do not know`,
    ),
  },
  why: 'How a treatment might work is a theory. Told as a fact it sounds like proof that it does.',
  source: 'GRADE handbook: mechanism is not evidence of effect; UK CAP Code 3.7',
  suggestion: 'Say "is thought to", or cite the study that showed it in people.',
  examples: {
    en: {
      flag: ['It works by causing a mild inflammation.', 'The laser stimulates your mitochondria.'],
      pass: [
        'It is thought to work by calming the nerve.',
        'It may stimulate collagen.',
        'In a study it raised growth factors (3).',
      ],
    },
  },
};
