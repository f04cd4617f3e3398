import { anyOf, phrase } from '../phrase';
import { type Rule } from '../rule';

export const urgency: Rule = {
  id: 'urgency',
  category: 'social',
  severity: 'warn',
  name: 'Urgency',
  liftedBy: ['negation', 'reported'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:call|phone|book|schedule|act|sign up|register|reserve|order|enroll?|start|contact us|secure|claim|request|join|visit us|get started|begin|make (?:an|your) appointment|take action|apply|text|message us)(?: (?!for help|your doctor|911|999)[\w']+){0,7}? (?:now|today|tonight|this week|right now|immediately|while|before (?:it's|it is|they|spots|spaces|prices|the offer|\w+day|midnight|time runs))(?! (?:if|about))`,
      ),
      phrase(
        String.raw`limited (?:time|spots|availability|places|slots|appointments|offer|number|spaces|period|edition)|only (?:a few|\d+|two|three|five|ten|a handful of) (?:\w+ )?(?:spots?|places?|appointments?|slots?|spaces?)(?: (?:left|remain\w*|available))?|(?:spaces?|places?|spots?|appointments|slots) (?:are|is) (?:\w+ )?(?:limited|filling|going fast|running out|disappearing)|(?:offer|sale|deal|discount|price|special) (?:ends|expires|is only|runs out|valid (?:only )?(?:until|till|today|this))|last chance|before it(?:'s| is) too late|while (?:supplies|places|stocks|spots|spaces|slots) last|act (?:fast|now|quickly|soon)|hurry|why wait|(?:this (?:week|month|weekend)|today) only|won't last|(?:fill(?:s|ing)?|book(?:s|ing)?|sell(?:s|ing)?) (?:up |out )?fast|(?:don't|do not|never) (?:miss (?:out|this|your)|wait(?: (?:any longer|another day|until it's|for the pain|till|until your))?(?=[.!,;-]|$| (?:any|another|until|for|to (?:book|get|start|live)))|delay (?:your|booking|any)|let (?:pain|your|it|another|arthritis|back)|suffer (?:another|any|one))|time is running out|every day you wait|now is the time|stop waiting|countdown`,
      ),
    ],
    unless: anyOf(
      String.raw`911|999|112|111|988|116|emergency|emergencies|ambulance|a&e|(?:your|a|the) (?:doctor|gp|nurse|pharmacist|midwife|surgeon|dentist|care team|health)|nhs|urgent(?:ly)?|poison|crisis|samaritans|(?:if|when) (?:you (?:have|notice|feel|get|think|see|are|develop|cannot|can't|experience)|your|the|it|there|symptoms)|chest pain|fever|stroke|severe|bleeding|breath\w*|seizure|infection|anaphyla\w*|help (?:now|immediately|straight away)|limited (?:evidence|time for)`,
      String.raw`(?:do not|don't) (?:start|stop|take|schedule|book|order|call)|you can (?:start|book|call) |no (?:rush|hurry)|there is no`,
    ),
  },
  why: 'A decision about a procedure needs time. Pressure is a sign that the text sells instead of informing.',
  source: 'FTC Act section 5; UK CAP Code 12 and GMC guidance on cosmetic interventions: no pressure, time to reflect',
  suggestion: 'Say how to reach the clinic without a deadline: "You can ask for an appointment by phone or online."',
  examples: {
    en: {
      flag: [
        'Call now!',
        'Schedule your treatment today!',
        'Only three places left this month.',
        'Act fast, spaces are limited.',
        "Don't wait any longer.",
        'The offer ends on Friday.',
      ],
      pass: [
        'Call 911 now if you cannot breathe.',
        'Call your doctor today if you have a fever.',
        'You can book an appointment online.',
        'There is no hurry to decide.',
        'Do not start a new medicine today without asking.',
      ],
    },
  },
};
