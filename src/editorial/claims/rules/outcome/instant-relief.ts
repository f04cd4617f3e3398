import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const gain =
  'relief|results?|improvements?|better|difference|benefits?|pain[- ]free|healing|pain relief|reduction|effects?|energy|recovery|boost|transformation|changes?';

export const instantRelief: Rule = {
  id: 'instant-relief',
  category: 'outcome',
  severity: 'warn',
  name: 'Instant relief',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:instant(?:ly|aneous(?:ly)?)?|immediate(?:ly)?|overnight|same[- ]day|fast|rapid|quick|speedy|lightning[- ]fast) (?:\w+ ){0,2}(?:${gain})|instant(?:ly)? (?:reliev\w+|eas\w+|remov\w+|stop\w*|heal\w*|younger|lift\w*|eliminat\w+|better)`,
      ),
      phrase(
        String.raw`(?:${gain}|feel(?:s|ing)?|works?|acts?|relieves?|eases?|stops?|improves?|gone|disappears?|vanish(?:es)?) (?:\w+ ){0,4}(?:instantly|instantaneous(?:ly)?|immediately|overnight|on the spot|right away|straight away|in (?:just |only |under |less than )?(?:\w+ )?(?:minutes|seconds|hours|a day|days)|within (?:just |only |a few |\w+ )?(?:minutes|seconds|hours))`,
      ),
      phrase(
        String.raw`(?:after|from|with|in|following) (?:just |only |your (?:very )?|the (?:very )?|as little as )?(?:one|a single|1|first) (?:\w+ )?(?:session|treatment|visit|injection|drip|adjustment|infusion|appointment),? ~5 (?:${gain}|gone|walk|disappear\w*|feel)|(?:${gain}|gone|feel|walk\w*) ~5 (?:after|from|in|with|following) (?:just |only |your (?:very )?|the (?:very )?)?(?:one|a single|1|first) (?:\w+ )?(?:session|treatment|visit|injection|drip|adjustment|infusion|appointment)`,
      ),
      phrase(
        String.raw`walks? (?:out|away|in)(?: of \w+(?: \w+)?)? (?:feeling |already )?(?:pain[- ]free|without pain|better|a new)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:anaesthetic|anesthetic|lidocaine|numb\w*|inhalers?|oxygen|adrenaline|epinephrine|glyceryl|nitroglycerin|antacids?|allergic|seek|call|911|999|112|emergency|doctor|gp|hospital|numbing|sedation|side effects?)`,
      String.raw`(?:takes?|expect\w*|lasts?|about|around|usually|it can take|symptoms|reaction|sleep|fever|swelling|bruis\w+|sore\w*) (?:\w+ ){0,5}(?:minutes|hours|days|immediately)|returns? to|test results|wears? off|if you (?:feel|have|notice)|get worse`,
    ),
  },
  why: 'Most injections and therapies work slowly if they work. Who expects relief at once is disappointed, or takes the numbing medicine for the effect.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.1',
  suggestion: 'Give the usual course with its spread: "If it helps, most people notice it after several weeks."',
  examples: {
    en: {
      flag: [
        'Instant relief from back pain.',
        'Most people feel relief within minutes.',
        'You feel better immediately.',
        'Walk out pain-free.',
        'Fast pain relief without waiting.',
        'Patients notice results after just one session.',
      ],
      pass: [
        'Do not expect immediate relief.',
        'The local anaesthetic works within minutes.',
        'Call 911 immediately if you cannot breathe.',
        'Immediate relief is unlikely.',
        'An allergic reaction can start within minutes.',
      ],
    },
  },
};
