import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const us = String.raw`(?:clinics?|doctors?|surgeons?|dentists?|providers?|specialists?|teams?|practices?|physicians?|centers?|centres?|experts?|practitioners?|therapists?|chiropractors?|acupuncturists?|care|hospitals?|med ?spas?|staff|facilit(?:y|ies)|institutes?|authorit(?:y|ies)|destination|medical (?:\w+)|injectors?|professionals?|pioneers?|dermatologists?|orthodontists?|services?|name in|choice for|results in|treatments? in|treatment (?:center|clinic)|laser clinic|injection clinic|pain \w+|wellness \w+|experience)`;

export const superlative: Rule = {
  id: 'clinic-superlative',
  category: 'comparison',
  severity: 'block',
  name: 'Superlative about the clinic',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:best|leading|top|top-rated|finest|foremost|premier|greatest|elite|most (?:experienced|trusted|advanced|respected|successful|skilled|qualified|sought[- ]after|highly (?:rated|regarded|trained|qualified|skilled)|reputable|recommended|knowledgeable|accomplished|talented|renowned|loved|popular|reliable|innovative|comprehensive|modern|caring|exclusive)|highest[- ]rated|highest rated|number one|number 1|no\.? ?1|#1|world[- ]class|world[- ]leading|industry[- ]leading|market[- ]leading|world[- ]renowned|internationally (?:renowned|acclaimed|recogni[sz]ed)|nationally (?:renowned|acclaimed|recogni[sz]ed)|award[- ]winning|renowned|unrivall?ed|unparalleled|unmatched|unsurpassed|peerless|unbeatable|gold[- ]standard|best[- ]in[- ]class|five-star) (?:[\w'-]+,? ){0,4}?${us}`,
      ),
      phrase(
        String.raw`(?:we|our (?:\w+ ){1,3}|he|she|i|they|dr\.? \w+|this clinic|the clinic|clinic|team) (?:\w+ )?(?:is|are|'re|'s|am|remains?|has been|have been|was|were) (?:\w+ )?(?:the|simply the|among the|one of the|considered the|widely regarded as the|rated|rated the|voted|voted the|ranked) (?:\w+ )?(?:best|leading|top|finest|foremost|premier|greatest|most (?:experienced|trusted|advanced|respected|successful|skilled|qualified|recommended|popular)|number one|number 1|#1|no\.? ?1|highest[- ]rated|leaders?|only|pioneers)(?! (?:option|way|choice) for)`,
      ),
      phrase(
        String.raw`second to none|unrivall?ed|unparalleled|unsurpassed|peerless|(?:the|our) (?:country|nation|world|region|city|state|area|county|industry)'s (?:\w+ )?(?:best|leading|top|finest|foremost|premier|number one|#1|most \w+|only|first)|(?:voted|named|rated|ranked) (?:the |as the |as )?(?:best|top|#1|number one|number 1|no\.? ?1)|(?:no one|nobody|no other (?:clinic|doctor|team|center|centre|practice|provider)|none) (?:\w+ ){0,3}(?:better|does it|offers?|comes close|matches|can match|has (?:our|more)|compares?|treats|knows more|with (?:our|more|as much))|the (?:only|first and only) (?:clinic|doctor|provider|center|centre|practice|specialist|physician)|leaders? in (?:the field|\w+ (?:medicine|treatment|therapy|care|pain)|regenerative|pain|laser)|(?:best|top|number one|#1|leading) (?:\w+ ){0,3}in (?:the (?:country|world|state|city|nation|region|area|industry|uk|us|usa|business|field|whole)|town|europe|america|texas|florida|london|california)`,
      ),
      phrase(
        String.raw`(?:the )?(?:#1|number[- ]one|no\. ?1) (?:\w+ ){0,3}(?:choice|treatment|rated|recommended|therapy|for)|best (?:\w+ )?(?:stem cell|prp|laser|botox|acupuncture|prolotherapy|hair transplant|chiropractic|weight loss|iv drip|dental) (?:\w+ )?(?:in|available|around)`,
      ),
      phrase(
        String.raw`(?:no (?:better|finer|safer|other|one)|nobody|nowhere|none|you (?:won't|will not) find (?:a |any )?(?:better|finer)) (?:[\w-]+ ){0,6}?(?:place|clinic|team|doctors?|dentists?|surgeons?|hands|centre|center|care|practice|specialists?|match|rival|compare|come close|like (?:us|ours)|our (?:skill|experience|results|standard|expertise))|(?:top|best|highest|number[- ]one|first)[- ](?:ranked|rated|reviewed|tier|class|notch)|(?:you're|you are|be) in the (?:best|finest|safest) (?:of )?hands|(?:best|finest|leading|top|foremost|greatest|premier|number one) (?:[\w'-]+ ){0,3}(?:on the|in the|of its kind|around|anywhere|for miles|money can buy)|(?:number|no\.?|nr\.?) ?(?:1|one) (?:in|for) |(?:unrivalled|unequalled|unmatched|unparalleled|incomparable|matchless|world-beating|state's|country's) (?:[\w-]+ ){0,2}(?:skill|expertise|experience|care|results|quality|team|service|standards?|excellence)`,
      ),
    ],
    unless: anyOf(
      String.raw`words? such as|phrases? (?:such as|like)|tell(?:s)? you nothing|best (?:in|on) (?:the morning|the evening|an empty|a|people|small|your)|works? best|in the first|number one (?:cause|reason|killer)|first-(?:class|line)|no one (?:in your|at home|else|can drive|to)|if (?:no one|nobody)|first class|best (?:results|outcome|evidence)`,
      String.raw`best (?:understood|way|time|thing|interests?|practice|evidence|available|known|described|before|possible|if|when|position|for (?:you|your)|option for you|place to start|supportive)|leading (?:cause|up|to|edge)|at best|try your best|do our best|most experienced (?:symptoms|pain)|gold standard (?:test|for diagnos)|best corrected`,
      String.raw`(?:ask|choose|find|finding|look for|choosing|check) (?:\w+ ){0,8}(?:experienced|qualified|best|trained)|top of|award of`,
      String.raw`(?:most|more) (?:experienced|qualified) (?:doctors|surgeons|therapists) (?:have|had|were|recommend|say)|the most (?:common|likely|important|suitable|appropriate)|most (?:popular|comprehensive) (?:review|study|guide)|award[- ]winning (?:book|film|novel)|(?:the only|only) (?:doctor|provider|clinic) (?:you|who can)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:la mejor|el mejor|los mejores|las mejores|lider(?:es)?|numero uno|n(?:umer)?[o.]? ?1|la mas (?:avanzada|prestigiosa|experimentada)|pioner[oa]s?) (?:\w+ ){0,2}?(?:clinica|medicos?|doctor(?:es)?|especialistas?|centro|equipo|hospital|dentistas?|profesionales|cirujan[oa]s?|en (?:el|la|tratamiento|medicina|espana|mexico))|(?:clinica|medicos?|doctor|especialistas?|centro|equipo|somos|doctores) (?:\w+ ){0,3}(?:lider(?:es)?|numero uno|l[oa]s? mejor(?:es)?|el mejor|mas (?:prestigios|reconocid|experimentad|avanzad)[oa]s?)`,
      ),
      phrase(
        String.raw`(?:la|el|los|las) (?:mejor|mejores|numero uno|mas \w+) (?:\w+ ){0,3}(?:de (?:la ciudad|espana|mexico|la region|el pais|europa|madrid|barcelona|todo|la zona|la comarca|valencia|sevilla)|del (?:pais|mundo|sector|estado))|(?:referente|lideres?|numero uno) (?:\w+ ){0,2}en`,
      ),
    ],
    unless: anyOf('mejor (?:momento|manera|forma|opcion)', 'no (?:somos|es|son)'),
  },
  why: 'Nobody ranks clinics in this way, so the claim cannot be shown to be true; most medical boards forbid it.',
  source: 'Rules of state medical boards on advertising; UK CAP Code 3.1 and 3.7',
  suggestion: 'Give facts that can be checked: training, licence, years, number of procedures.',
  examples: {
    en: {
      flag: [
        'We are the best clinic in town.',
        'The leading pain specialists in Texas.',
        'Our doctors are second to none.',
        'An award-winning dental team.',
        'Voted number one for hair transplants.',
        'The most experienced injectors in the country.',
        'No other clinic offers better care.',
      ],
      pass: [
        'The treatment is best understood as a way to start healing.',
        'Back pain is a leading cause of disability.',
        'Ask your doctor what is best for you.',
        'Find the most experienced surgeon you can.',
        'Is this the best clinic?',
        'We do not say that we are the best.',
        'Rest is the best way to start.',
      ],
    },
    es: {
      flag: ['Somos la mejor clínica de la ciudad.'],
      pass: ['No somos la mejor clínica para todos.', 'El mejor momento es por la mañana.'],
    },
  },
};
