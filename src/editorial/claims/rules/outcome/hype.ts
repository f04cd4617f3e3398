import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const hype: Rule = {
  id: 'hype',
  category: 'outcome',
  severity: 'warn',
  name: 'Hype',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`breakthroughs?|revolution(?:ary|i[sz]e[sd]?|i[sz]ing)|miracles?|miraculous(?:ly)?|magical(?:ly)?|magic (?:bullet|cure|wand|pill|touch|solution)|game[- ]chang(?:er|ing)|cutting[- ]edge|state[- ]of[- ]the[- ]art|ground-?breaking|ground breaking|life[- ](?:changing|transforming|altering) (?:\w+ )?(?:{treatment}|{benefit}|experience|medicine)`,
      ),
      phrase(
        String.raw`(?:amazing|incredible|unbelievable|astonishing|phenomenal|extraordinary|spectacular|stunning|marvell?ous|sensational|mind[- ]blowing|jaw[- ]dropping|awesome|astounding|tremendous|remarkable|dramatic|incredibly \w+) (?:\w+ ){0,2}(?:{benefit}|{treatment}|power|success|pain relief|healing|transformations?|ability|regenerative|potential|therapy|discovery|medicine)`,
      ),
      phrase(
        String.raw`dramatically (?:reduc\w+|improv\w+|reliev\w+|eas\w+|speed\w*|accelerat\w+|transform\w*|boost\w*) (?!the risk)`,
      ),
      phrase(
        String.raw`holy grail|fountain of youth|turns? back (?:the )?(?:clock|time|years)|unlocks? (?:your|the)|supercharg\w+|turbocharg\w+|unleash\w*|futuristic|space[- ]age|next[- ]generation|wonder (?:drug|cure|treatment|therapy)|(?:best[- ]kept|the) secret (?:to|of|for|weapon)|the future of (?:medicine|healing|pain|health\w*|dentistry|wellness)|medicine of the future|works wonders|work wonders|like magic`,
      ),
      phrase(
        String.raw`transforms? (?:your|lives|people's|patients') (?:\w+ )?(?:life|lives|body|health|smile|skin|sleep)|transform lives|reclaim your (?:life|health|youth|body|vitality)|(?:get|take|give you|gives you) (?:back )?your life(?: back)?|the ultimate (?:\w+ )?(?:{treatment}|solution|answer|cure|wellness)|world[- ]class (?:results|treatment|care|technology)|root cause of your (?:pain|symptoms|problem|condition)`,
      ),
    ],
    unless: anyOf(
      String.raw`breakthrough (?:pain|bleeding|seizures?|infections?|cancer pain|cases?|symptoms|dose|medication|device|therapy designation)`,
      'magic (?:mushrooms?|mouthwash)',
      String.raw`life[- ]changing (?:diagnosis|condition|injur\w+|illness|event|decision)`,
      String.raw`nurses?|carers?`,
    ),
  },
  why: 'Words like these promise more than the evidence and say nothing a patient can use.',
  source:
    'FTC Health Products Compliance Guidance (2022): puffery that implies proof; UK CAP Code 12.7 on "breakthrough" and "miracle"',
  suggestion: 'Take the word out and say plainly what is done and what studies found.',
  examples: {
    en: {
      flag: [
        'A revolutionary laser for tired knees.',
        'This breakthrough therapy changes everything.',
        'Our cutting-edge drips work wonders.',
        'Patients see amazing results.',
        'A miracle treatment for hair loss.',
      ],
      pass: [
        'The device has a breakthrough device designation.',
        'Tell your nurse about breakthrough pain.',
        'It is not a miracle treatment.',
        'Blood pressure can fall dramatically.',
        'Be wary of treatments that are sold as a breakthrough.',
      ],
    },
  },
};
