import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const intensifier: Rule = {
  id: 'intensifier',
  category: 'outcome',
  severity: 'warn',
  name: 'Strengthened effect',
  liftedBy: [...spoken, 'citation'],
  en: {
    patterns: [
      phrase(
        String.raw`{very} (?:effective(?:ly)?|successful(?:ly)?|beneficial|efficacious|potent|powerful|helpful for|therapeutic)`,
      ),
      phrase(
        String.raw`(?:excellent|outstanding|superb|fantastic|great|exceptional|impressive|superior|unmatched|remarkable|phenomenal|wonderful) (?:\w+ )?(?:results|success|outcomes|relief|success rates?|efficacy|pain relief|effectiveness|healing)|high(?:est)? success rates?|(?:high|great|tremendous|huge) (?:rates? of )?success|powerful (?:\w+ )?(?:treatment|therapy|healing|relief|medicine|anti-inflammatory|remedy|pain relief|tool)`,
      ),
    ],
    unless: anyOf(
      String.raw`vaccin\w*|antibiotics?|antivirals?|contracept\w*|condoms?|the pill|hiv|stop smoking|washing|screening|iud|coil|implant is`,
      String.raw`(?:great|huge) (?:care|number)|super-?vis\w+`,
    ),
  },
  why: 'Words like "highly effective" claim a size of effect without giving it.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 3.11',
  suggestion: 'Give the size of the effect with its study, or say "effective" only where a citation carries it.',
  examples: {
    en: {
      flag: [
        'Dry needling is highly effective.',
        'We see excellent results.',
        'It has a high success rate.',
        'A very powerful treatment for stiff joints.',
      ],
      pass: [
        'It is not very effective.',
        'Vaccines are very effective.',
        'In the trial it was highly effective against placebo [3].',
        'Is it very effective?',
      ],
    },
  },
};
