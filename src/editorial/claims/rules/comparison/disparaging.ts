import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const usual = String.raw`(?:drugs?|medications?|medicines?|painkillers?|pills?|opioids?|nsaids?|steroids?(?: injections?)?|cortisone(?: \w+)?|corticosteroids?(?: injections?)?|surgery|surgeries|operations?|doctors|physicians|conventional (?:medicine|treatments?|care|therapies|doctors|approaches)|traditional (?:medicine|treatments?|medical care|approaches|methods|doctors)|mainstream medicine|western medicine|modern medicine|allopathic medicine|pharmaceuticals?|prescriptions?|antidepressants?|chemotherapy|statins?|physical therapy|hospitals|gps|orthodox medicine|specialists|surgeons|chemicals)`;

export const disparaging: Rule = {
  id: 'disparages-usual-care',
  category: 'comparison',
  severity: 'warn',
  name: 'Runs down usual care',
  liftedBy: [...spoken, 'citation'],
  en: {
    patterns: [
      phrase(
        String.raw`${usual} (?:\w+ ){0,5}?(?:only|merely|just|simply|often|never|do nothing but|at best) (?:\w+ )?(?:mask\w*|cover\w*|hid(?:e|es|ing)|suppress\w*|numb\w*|treats? (?:the )?symptoms|manage|dull\w*|delay\w*|push\w*|make\w* (?:it|things) worse|a band-?aid|temporary|patch|address(?:es)? the root)`,
      ),
      phrase(
        String.raw`band-?aids?(?: (?:solution|fix|approach|that|treatment|on))?|(?:mask\w*|cover\w* up|hid(?:e|ing)) (?:\w+ )?(?:the |your )?(?:symptoms?|pain|problem)|sticking[- ]plaster (?:solution|fix|approach)`,
      ),
      phrase(
        String.raw`(?:toxic|dangerous|harmful|poisonous|risky|harsh|addictive|useless|outdated|barbaric|unnecessary|destructive|debilitating|synthetic|failed|ineffective) (?:\w+ )?${usual}|${usual} (?:\w+ ){0,3}(?:fails?|failed|have failed|has failed|has no answers?|have no answers?|gives? up|ruins?|destroys?|poisons?|is barbaric|are toxic|are poison|is outdated|are useless|is useless|cannot help|can't help|has nothing|have nothing|gave up|causes? more harm|does more harm|do more harm)`,
      ),
      phrase(
        String.raw`unlike (?:\w+ ){0,3}?${usual},?|(?:rather than|instead of) (?:just |merely |simply )?(?:mask\w*|cover\w*|suppress\w*|hid\w*|numb\w*|pumping|popping|drugging|poisoning|loading|filling|treating (?:just )?(?:the )?symptoms)|tired of (?:\w+ ){0,3}${usual}|(?:popping|pumped full of|dependent on|slave to|stuck on|hooked on) (?:\w+ )?${usual}|(?:other|most) (?:doctors|clinics|providers|dentists|practitioners|surgeons) (?:\w+ )?(?:just|only|simply|don't|do not|won't|rush|push|ignore|fail|can't|miss)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:did not|didn't|has not|have not|hasn't|haven't) (?:work|help)\w*|(?:has|have|had) (?:already )?failed (?:to|conventional|other)|who have failed|failed (?:conventional|other)|mask(?:s|ing)? (?:the )?(?:signs|symptoms) of|face masks?|wear\w* (?:a )?mask|dangerous drugs|if (?:\w+ ){0,6}(?:fails?|failed|cannot help|can't help)|sticking plaster|(?:apply|cover|put) (?:\w+ ){0,4}(?:band-?aid|plaster|dressing)|when (?:\w+ ){0,4}(?:fails?|failed)|may mask|can mask|could mask|antibiotics`,
    ),
  },
  why: 'Running down medicines, surgery or other doctors drives people from care that may help them more.',
  source: 'UK CAP Code 12.2 and 3.42; FTC Health Products Compliance Guidance (2022)',
  suggestion: 'Say what the other treatment does and when it is the better choice.',
  examples: {
    en: {
      flag: [
        'Drugs only mask your pain.',
        'Cortisone is just a Band-Aid.',
        'Stop relying on toxic medications.',
        'Unlike surgery, our method heals.',
        'Conventional medicine has failed you.',
        'We work on the cause rather than masking symptoms.',
      ],
      pass: [
        'Painkillers help many people.',
        'Physiotherapy did not help everyone.',
        'This treatment is for people whom other treatments have not helped.',
        'Painkillers can mask a fever.',
        'It is not true that drugs only mask pain.',
      ],
    },
  },
};
