import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const visits =
  '(?:\\w+ )?(?:sessions?|treatments?|visits?|injections?|appointments?|drips?|infusions?|adjustments?|rounds)';

export const minimumSessions: Rule = {
  id: 'minimum-sessions',
  category: 'social',
  severity: 'warn',
  name: 'Minimum number of sessions without source',
  liftedBy: [...spoken, 'hedge', 'citation'],
  en: {
    patterns: [
      phrase(
        `(?:(?:a |the )?minimum (?:of |is |number of )?|at least |no fewer than |no less than )(?:{number})(?:\\s?(?:-|to|or)\\s?(?:{number}))? ${visits}`,
      ),
      phrase(
        `(?:you(?:'ll| will| must| have to)?|patients(?: will| must)?|everyone|it|treatment|which) (?:\\w+ )?(?:need|needs|require|requires|commit to|complete|have to (?:have|complete)|must (?:have|complete)) (?:\\w+ ){0,3}?(?:{number})(?:\\s?(?:-|to|or)\\s?(?:{number}))? ${visits}|minimum (?:number of )?${visits}`,
      ),
    ],
    unless: anyOf(
      String.raw`at least (?:\w+ )?(?:\d+|one|two|three|four) (?:days|weeks|hours|months|minutes)|antibiotics|vaccin\w*|doses`,
    ),
  },
  why: 'How many sessions are needed is rarely known. A minimum makes people pay on when the first ones did nothing.',
  source: 'UK CAP Code 3.7; good practice in consent: agree when to stop',
  suggestion:
    'Give the usual number with its source and say when you stop: "If nothing has changed after three sessions, we stop."',
  examples: {
    en: {
      flag: [
        'You will need a minimum of 4 sessions.',
        'At least six treatments are required.',
        'Patients must complete ten adjustments.',
      ],
      pass: [
        'Some people may need three sessions.',
        'How many sessions will I need?',
        'In the trial, people had at least three injections (2).',
        'Wait at least two weeks between visits.',
      ],
    },
  },
};
